package app.handsel.store;

import app.handsel.notebook.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** One edit in the history: DONE can be undone, UNDONE can be redone, GONE neither. */
record HistoryRow(UUID edit, State state, Position at) {

    enum State {
        DONE,
        UNDONE,
        GONE
    }

    static final String TABLE = "history";
    static final String SELECT = "SELECT sequence, edit, state, first_byte, next_byte, checksum FROM history ";
    static final String INSERT =
            "INSERT INTO history (sequence, edit, state, first_byte, next_byte, checksum) VALUES (?, ?, ?, ?, ?, ?)";
    static final String UPDATE = "UPDATE history SET state = ? WHERE sequence = ?";

    static HistoryRow read(ResultSet row) throws SQLException {
        return new HistoryRow(
                row.getObject("edit", UUID.class),
                State.valueOf(row.getString("state")),
                new Position(
                        row.getLong("sequence"),
                        row.getLong("first_byte"),
                        row.getLong("next_byte"),
                        row.getInt("checksum")));
    }

    HistoryRow now(State next) {
        return new HistoryRow(edit, next, at);
    }

    long sequence() {
        return at.sequence();
    }

    List<?> values() {
        return List.of(at.sequence(), edit, state.name(), at.offset(), at.end(), at.checksum());
    }

    /** All of it, for the tally. */
    String text() {
        return values().toString();
    }
}
