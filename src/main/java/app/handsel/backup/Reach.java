package app.handsel.backup;

import app.handsel.journal.JournalFiles;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * What a backup is made of: the journal up to one edit, and what the notebook's tables held just then. Taken on the
 * notebook's thread; all the rest is done beside it.
 */
public record Reach(
        JournalFiles files, Position position, Map<String, Table> tables, Optional<Seal> seal, Optional<String> key) {

    /**
     * Of the notebook in a folder, which reads no more than a few small files.
     *
     * @throws NotebookException {@link Problem#BACKUP_NOT_MADE}
     */
    public static Reach of(Path folder, Position position, Map<String, Table> tables, Optional<Seal> seal) {
        try {
            return new Reach(
                    JournalFiles.upTo(position, folder.resolve("journal")), position, tables, seal, key(folder));
        } catch (IOException e) {
            throw new NotebookException(Problem.BACKUP_NOT_MADE, e.getClass().getSimpleName(), e);
        }
    }

    private static Optional<String> key(Path folder) {
        return KeyFile.exists(folder)
                ? Optional.of(
                        Base64.getEncoder().encodeToString(KeyFile.read(folder).bytes()))
                : Optional.empty();
    }
}
