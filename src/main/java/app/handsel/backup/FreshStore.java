package app.handsel.backup;

import app.handsel.journal.FixedJournal;
import app.handsel.journal.Seal;
import app.handsel.notebook.Position;
import app.handsel.store.NotebookFolder;
import app.handsel.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Replays a journal into a database of its own, sealed as the notebook is, and reads all of its rows again. */
public final class FreshStore implements Proof {

    private final Clock clock;

    public FreshStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, Table> tables(Path journal, Position end, Optional<Seal> seal, Path temporary, Progress progress)
            throws IOException {
        var replayed = FixedJournal.open(journal, seal, end);
        try (var notebook = NotebookFolder.fresh(replayed, temporary, seal, clock, progress::at)) {
            return Table.of(notebook.tally().scanned());
        } catch (StoreException e) {
            throw new IOException(e.toString(), e);
        }
    }
}
