package app.handsel.store;

import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Note;
import app.handsel.model.Occasion;
import app.handsel.model.Payment;
import app.handsel.notebook.Change;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes what follows from several entries of a customer, or from several of their days. */
final class RelationTable {

    private static final String FORGET = "DELETE FROM relation WHERE customer = ?";

    /** Each order names all columns of an index, so that only the newest of many notes is looked at. */
    private static final String FOLLOW = """
        INSERT INTO relation (customer, last_contact, first_payment, quiet_from, silent_since, new_since)
        SELECT id, last_contact, first_payment,
            CASE WHEN has_left = FALSE AND rhythm > 0 THEN DATEADD('DAY', rhythm, COALESCE(last_contact, added)) END,
            CASE WHEN has_left = FALSE AND rhythm IS NULL THEN last_contact END,
            CASE WHEN has_left = FALSE AND welcomed = FALSE THEN first_payment END
        FROM (
            SELECT id, added, rhythm, has_left, welcomed, first_payment,
                COALESCE(GREATEST(last_note, last_call), last_note, last_call) AS last_contact
            FROM (
                SELECT id, added, rhythm, has_left, welcomed,
                    (SELECT at FROM note WHERE customer = c.id AND spoke = TRUE
                        ORDER BY customer, at DESC FETCH FIRST ROW ONLY) AS last_note,
                    (SELECT at FROM matter WHERE customer = c.id AND spoke = TRUE
                        ORDER BY customer, at DESC FETCH FIRST ROW ONLY) AS last_call,
                    (SELECT MIN(received) FROM payment WHERE customer = c.id) AS first_payment
                FROM customer c WHERE id = ?))
        """;

    private static final String FORGET_DAYS = "DELETE FROM occasion WHERE customer = ?";
    private static final String WRITE_DAY = "INSERT INTO occasion (customer, month_day) VALUES (?, ?)";

    private final Database database;

    RelationTable(Database database) {
        this.database = database;
    }

    /** After the entries themselves have been written. */
    void follow(Collection<Change> changes) {
        List<List<UUID>> touched = changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(Optional::stream)
                .filter(entry -> entry instanceof Customer
                        || entry instanceof Note
                        || entry instanceof Call
                        || entry instanceof Payment)
                .map(entry -> List.of(entry.customer()))
                .distinct()
                .toList();
        each(FORGET, touched);
        each(FOLLOW, touched);
        followDays(changes);
    }

    private void followDays(Collection<Change> changes) {
        var now = new LinkedHashMap<UUID, Optional<Customer>>();
        for (Change change : changes) {
            if (change.any() instanceof Customer) {
                now.put(change.id(), change.after().map(Customer.class::cast));
            }
        }
        each(FORGET_DAYS, now.keySet().stream().map(List::of).toList());
        each(WRITE_DAY, days(now));
    }

    private static List<List<Object>> days(Map<UUID, Optional<Customer>> customers) {
        return customers.values().stream()
                .flatMap(Optional::stream)
                .filter(customer -> !customer.left())
                .flatMap(customer -> customer.dates().stream()
                        .map(Occasion::day)
                        .distinct()
                        .map(day -> List.<Object>of(customer.id(), DaysOfYear.number(day))))
                .toList();
    }

    private void each(String sql, List<? extends List<?>> rows) {
        if (!rows.isEmpty()) {
            database.updateEach(sql, rows);
        }
    }
}
