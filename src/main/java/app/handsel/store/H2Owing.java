package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.model.Known;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.notebook.Owing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** What may be owed, from H2. */
final class H2Owing implements Owing {

    private final Database database;

    H2Owing(Database database) {
        this.database = database;
    }

    @Override
    public Known until(LocalDate until, Instant now) {
        var entries = new ArrayList<Entry>(database.all(
                "SELECT body FROM promise WHERE is_open = TRUE AND earliest <= ? ORDER BY is_open, earliest",
                Row.as(Promise.class),
                until));
        entries.addAll(database.all(
                "SELECT body FROM payment WHERE acknowledged = FALSE ORDER BY acknowledged, received",
                Row.as(Payment.class)));
        entries.addAll(
                database.all("SELECT body FROM matter WHERE is_open = TRUE ORDER BY is_open, at", Row.as(Entry.class)));
        return new Known(entries, Map.of());
    }

    @Override
    public Optional<LocalDate> nextDueAfter(LocalDate day) {
        return database.first(
                "SELECT due FROM promise WHERE is_open = TRUE AND due > ? ORDER BY is_open, due FETCH FIRST ROW ONLY",
                row -> row.getObject("due", LocalDate.class),
                day);
    }
}
