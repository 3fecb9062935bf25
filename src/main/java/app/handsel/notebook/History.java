package app.handsel.notebook;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes edits back and does them again, in order, also after a restart. */
public final class History {

    private final Notebook notebook;
    private final Journal journal;
    private final Records records;
    private final Clock clock;
    private final Supplier<String> user;

    public History(Notebook notebook, Journal journal, Records records, Clock clock, Supplier<String> user) {
        this.notebook = notebook;
        this.journal = journal;
        this.records = records;
        this.clock = clock;
        this.user = user;
    }

    /** Takes back the newest edit that still stands; empty when there is none. */
    public Optional<Edit> undo() {
        notebook.upToDate();
        return records.undoable()
                .map(position -> journal.read(position).undo(clock.instant(), user.get()))
                .map(notebook::apply);
    }

    /** Does again the edit that was last taken back; empty when there is none. */
    public Optional<Edit> redo() {
        notebook.upToDate();
        return records.redoable()
                .map(position -> journal.read(position).redo(clock.instant(), user.get()))
                .map(notebook::apply);
    }
}
