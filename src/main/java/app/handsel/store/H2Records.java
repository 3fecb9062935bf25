package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import app.handsel.notebook.Records;
import java.util.Optional;
import java.util.UUID;

/** The entries and the history in H2. */
final class H2Records implements Records {

    /** After a kill so many edits at most are read from the journal again, in well under a second. */
    private static final long EDITS_A_CHECKPOINT = 250;

    private final Database database;
    private final EntryTables entries;
    private final HistoryTable history;
    private final TrashTable trash;

    H2Records(Database database) {
        this.database = database;
        this.entries = new EntryTables(database);
        this.history = new HistoryTable(database);
        this.trash = new TrashTable(database);
    }

    @Override
    public Position applied() {
        return history.last();
    }

    /** An edit that is in here already is passed over, so that a replay may begin too early. */
    @Override
    public void apply(Position at, Edit edit) {
        long last = applied().sequence();
        if (at.sequence() <= last) {
            return;
        }
        if (at.sequence() != last + 1) {
            throw new IllegalStateException("edit " + at.sequence() + " after edit " + last);
        }
        database.inTransaction(() -> {
            entries.write(edit.changes());
            history.add(at, edit);
            trash.follow(at, edit);
        });
        if (at.sequence() % EDITS_A_CHECKPOINT == 0) {
            database.checkpoint();
        }
    }

    @Override
    public Optional<Entry> find(UUID id) {
        return entries.find(id);
    }

    @Override
    public Optional<Position> undoable() {
        return history.undoable();
    }

    @Override
    public Optional<Position> redoable() {
        return history.redoable();
    }
}
