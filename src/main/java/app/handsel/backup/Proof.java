package app.handsel.backup;

import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What a copied journal amounts to when it is replayed. */
public interface Proof {

    /**
     * Replays a journal into a fresh store.
     *
     * @param temporary a folder for that store, which is not there yet and is deleted by the caller
     * @throws NotebookException {@link Problem#JOURNAL_DAMAGED} when it is not whole up to its end
     */
    Map<String, Table> tables(Path journal, Position end, Optional<Seal> seal, Path temporary, Progress progress)
            throws IOException;
}
