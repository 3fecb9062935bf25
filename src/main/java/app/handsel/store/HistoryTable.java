package app.handsel.store;

import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import app.handsel.notebook.Saved;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The list of edits: where each stands in the journal, whom it touched, and whether it can be undone or redone. */
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

    void add(List<Saved> saved, TallyTable tally) {
        var states = new HistoryStates(
                database.all(HistoryRow.SELECT + "WHERE state = 'UNDONE'", HistoryRow::read),
                edit -> database.all(HistoryRow.SELECT + "WHERE edit = ?", HistoryRow::read, edit));
        saved.forEach(states::add);
        for (HistoryRow row : states.changed()) {
            HistoryRow now = states.now(row);
            database.update(HistoryRow.UPDATE, now.state().name(), row.sequence());
            tally.went(HistoryRow.TABLE, row.sequence(), row.text());
            tally.came(HistoryRow.TABLE, row.sequence(), now.text());
        }
        var added = states.added();
        database.updateEach(
                HistoryRow.INSERT, added.stream().map(HistoryRow::values).toList());
        added.forEach(row -> tally.came(HistoryRow.TABLE, row.sequence(), row.text()));
        database.updateEach(
                "INSERT INTO history_customer (customer, sequence) VALUES (?, ?)",
                saved.stream()
                        .flatMap(one -> touched(one.at(), one.edit()).stream())
                        .toList());
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
