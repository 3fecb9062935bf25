package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Action;
import app.handsel.capture.when.grammar.Parts;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Times of another zone, "9am EST" or "14:30+01:00", which are the shop's own times when they are read. */
final class Zones {

    private static final int MOST_MINUTES = 14 * 60;

    private Zones() {}

    static Map<String, Action> actions() {
        return Map.of(
                "zone",
                parts -> Optional.of(ZoneId.of(parts.word(0))),
                "zone-offset",
                Zones::offset,
                "zoned",
                parts -> Optional.of(parts.get(0, Clock.class).in(parts.get(1, ZoneId.class))));
    }

    private static Optional<?> offset(Parts parts) {
        int minutes = parts.number(0) * parts.wordNumber(0);
        return Math.abs(minutes) > MOST_MINUTES
                ? Optional.empty()
                : Optional.of((ZoneId) ZoneOffset.ofTotalSeconds(minutes * 60));
    }
}
