package app.handsel.store;

import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The list of edits: where each stands in the journal, whom it touched, and whether it can be undone or redone. Doing
 * something new ends all redoing; an undo or a redo only changes the state of the edit it is of.
 */
final class HistoryTable {

    private static final String SELECT = "SELECT sequence, first_byte, next_byte, checksum FROM history ";

    private final Database database;

    HistoryTable(Database database) {
        this.database = database;
    }

    Position last() {
        return database.first(SELECT + "WHERE sequence = (SELECT MAX(sequence) FROM history)", HistoryTable::position)
                .orElse(Position.START);
    }

    Optional<Position> undoable() {
        return database.first(
                SELECT + "WHERE state = 'DONE' ORDER BY state, sequence DESC FETCH FIRST ROW ONLY",
                HistoryTable::position);
    }

    Optional<Position> redoable() {
        return database.first(
                SELECT + "WHERE state = 'UNDONE' ORDER BY sequence FETCH FIRST ROW ONLY", HistoryTable::position);
    }

    /** Those before an edit, the newest first. */
    List<Position> of(UUID customer, long before, int limit) {
        return database.all(
                "SELECT h.sequence, h.first_byte, h.next_byte, h.checksum FROM history_customer c JOIN history h ON"
                        + " h.sequence = c.sequence WHERE c.customer = ? AND c.sequence < ? ORDER BY c.customer,"
                        + " c.sequence DESC FETCH FIRST ? ROWS ONLY",
                HistoryTable::position,
                customer,
                before,
                limit);
    }

    void add(Position at, Edit edit) {
        String state = switch (edit.role()) {
            case DONE -> {
                database.update("UPDATE history SET state = 'GONE' WHERE state = 'UNDONE'");
                yield "DONE";
            }
            case UNDO -> standsNow("UNDONE", edit);
            case REDO -> standsNow("DONE", edit);
        };
        database.update(
                "INSERT INTO history (sequence, edit, state, first_byte, next_byte, checksum) VALUES (?, ?, ?, ?, ?,"
                        + " ?)",
                at.sequence(),
                edit.id(),
                state,
                at.offset(),
                at.end(),
                at.checksum());
        database.updateEach("INSERT INTO history_customer (customer, sequence) VALUES (?, ?)", touched(at, edit));
    }

    /** The state of the undo or redo itself: it is never undone, what it is of is. */
    private String standsNow(String state, Edit edit) {
        edit.of().ifPresent(other -> database.update("UPDATE history SET state = ? WHERE edit = ?", state, other));
        return "GONE";
    }

    private static List<List<Object>> touched(Position at, Edit edit) {
        return edit.changes().stream()
                .flatMap(HistoryTable::customers)
                .distinct()
                .map(customer -> List.<Object>of(customer, at.sequence()))
                .toList();
    }

    /** An entry may have been moved from one customer to another. */
    private static Stream<UUID> customers(Change change) {
        return Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .map(entry -> entry.customer());
    }

    static Position position(ResultSet row) throws SQLException {
        return new Position(
                row.getLong("sequence"), row.getLong("first_byte"), row.getLong("next_byte"), row.getInt("checksum"));
    }
}
