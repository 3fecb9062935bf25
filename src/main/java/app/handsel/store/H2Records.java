package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import app.handsel.notebook.Records;
import app.handsel.notebook.Saved;
import java.util.List;
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
    private final TallyTable tally;

    H2Records(Database database, TallyTable tally) {
        this.database = database;
        this.entries = new EntryTables(database);
        this.history = new HistoryTable(database);
        this.trash = new TrashTable(database);
        this.tally = tally;
    }

    @Override
    public Position applied() {
        return history.last();
    }

    @Override
    public void apply(Position at, Edit edit) {
        apply(List.of(new Saved(at, edit)));
    }

    /** What is in here already is passed over, so that a replay may begin too early. */
    @Override
    public void apply(List<Saved> saved) {
        long last = applied().sequence();
        var news = saved.stream().filter(one -> one.at().sequence() > last).toList();
        if (news.isEmpty()) {
            return;
        }
        for (int i = 0; i < news.size(); i++) {
            long sequence = news.get(i).at().sequence();
            if (sequence != last + 1 + i) {
                throw new IllegalStateException("edit " + sequence + " after edit " + (last + i));
            }
        }
        boolean in = false;
        try {
            database.inTransaction(() -> write(news));
            in = true;
        } catch (StoreException e) {
            // Mending reads the journal again, and these are in it.
            if (!database.isMended() || applied().sequence() < last + news.size()) {
                throw e;
            }
        } finally {
            tally.settle(in);
        }
        if ((last + news.size()) / EDITS_A_CHECKPOINT > last / EDITS_A_CHECKPOINT) {
            database.checkpoint();
        }
    }

    private void write(List<Saved> saved) {
        entries.write(
                saved.stream().flatMap(one -> one.edit().changes().stream()).toList(), tally);
        history.add(saved, tally);
        trash.follow(saved);
        tally.write();
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
