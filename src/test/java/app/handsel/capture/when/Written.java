package app.handsel.capture.when;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** What was read, as the tables of the tests write it: "by 2026-11-27 12:00", and "or" between two readings. */
final class Written {

    /** A Tuesday. */
    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 10, 30, 0, 0, ZoneId.of("Europe/Berlin"));

    private Written() {}

    /** What a text says that is nothing but a date. */
    static String only(WhenReader reader, String text) {
        return only(reader, text, NOW);
    }

    static String only(WhenReader reader, String text, ZonedDateTime now) {
        List<Said> found = reader.read(text, now);
        boolean whole = found.size() == 1
                && found.getFirst().place().start() == 0
                && found.getFirst().place().end() == text.length();
        return whole ? of(found.getFirst()) : "not as a whole: " + found;
    }

    static String of(Said said) {
        String manner =
                said.manner() == Said.Manner.ON ? "" : said.manner().name().toLowerCase() + " ";
        return manner + said.readings().stream().map(Written::of).collect(Collectors.joining(" or "));
    }

    private static String of(When when) {
        String days = when.first().equals(when.last()) ? when.first().toString() : when.first() + " to " + when.last();
        String until = when.until().equals(when.from())
                ? ""
                : when.until().map(time -> "-" + time).orElse("");
        return days + when.from().map(time -> " " + time + until).orElse("");
    }
}
