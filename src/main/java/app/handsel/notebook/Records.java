package app.handsel.notebook;

import app.handsel.model.Entry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the notebook is read: the current entries and the list of edits, always derived from the journal. */
public interface Records {

    /** The last edit that is in here. */
    Position applied();

    /** Writes an edit in one transaction: its entries, its row of history, and its position. */
    void apply(Position at, Edit edit);

    /** The same for several edits in their order, all in one transaction. */
    default void apply(List<Saved> saved) {
        saved.forEach(one -> apply(one.at(), one.edit()));
    }

    Optional<Entry> find(UUID id);

    /** The edit that undo would take back. */
    Optional<Position> undoable();

    /** The edit that redo would do again. */
    Optional<Position> redoable();
}
