package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.notebook.Trail;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What was promised, paid, asked and done wrong since a moment, from H2. */
final class H2Trail implements Trail {

    /** What was asked so long before may still have been due since then. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Database database;

    H2Trail(Database database) {
        this.database = database;
    }

    @Override
    public List<Entry> since(Instant from) {
        // A day earlier, because dates are the shop's and not in its zone here.
        var day = from.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
        return Stream.of(
                        database.all(
                                "SELECT body FROM promise WHERE is_open = TRUE OR due >= ? OR settled >= ?",
                                Row.as(Entry.class),
                                day,
                                from),
                        database.all("SELECT body FROM payment WHERE received >= ?", Row.as(Entry.class), from),
                        database.all(
                                "SELECT body FROM matter WHERE kind IN ('QUESTION', 'MISTAKE') AND at >= ?",
                                Row.as(Entry.class),
                                from.minus(LONGEST)))
                .flatMap(List::stream)
                .toList();
    }
}
