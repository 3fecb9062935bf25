package app.handsel.backup;

import app.handsel.journal.FixedJournal;
import app.handsel.journal.JournalCopy;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/**
 * Makes a notebook of a backup, in a folder of its own. Its journal is written anew, edit by edit, so that it has an id
 * of its own and begins backups of its own.
 */
public final class Rebuilding {

    private final Writing writing;
    private final Proof proof;

    public Rebuilding(Writing writing, Proof proof) {
        this.writing = writing;
        this.proof = proof;
    }

    /**
     * Fills a folder, which is emptied first, with a whole notebook that is closed and came to what the backup says.
     *
     * @param seal that of a backup with a password
     * @throws NotebookException {@link Problem#BACKUP_DAMAGED} or {@link Problem#NO_ROOM}; then nothing is left there
     */
    public void into(Path folder, Restorable from, Optional<Seal> seal, Progress progress) {
        try {
            boolean whole = false;
            writing.delete(folder);
            try {
                writing.folder(folder);
                rebuild(folder, from, seal, progress);
                whole = true;
            } finally {
                if (!whole) {
                    writing.delete(folder);
                }
            }
        } catch (IOException e) {
            throw new NotebookException(Problem.NO_ROOM, e.getClass().getSimpleName(), e);
        }
    }

    private void rebuild(Path folder, Restorable from, Optional<Seal> seal, Progress progress) throws IOException {
        progress.step(0, 0.1);
        ReadBack.check(from.journal(), from.backup(), progress);
        progress.step(0.1, 0.6);
        Path journal = folder.resolve("journal");
        Position end = journal(journal, from, seal, progress);
        progress.step(0.6, 0.8);
        var tables = proof.tables(journal, end, seal, folder.resolve(Line.CHECKING), progress);
        if (!Table.ofEntries(tables).equals(Table.ofEntries(from.backup().tables()))) {
            throw new NotebookException(Problem.BACKUP_DAMAGED, "it comes to something else");
        }
        writing.delete(folder.resolve(Line.CHECKING));
        if (from.backup().key().isPresent()) {
            key(from.backup()).write(folder);
        }
    }

    private static Position journal(Path folder, Restorable from, Optional<Seal> seal, Progress progress) {
        Position end = from.backup().reaches();
        try (var old = FixedJournal.open(from.journal(), seal, end)) {
            return JournalCopy.write(old, Optional::of, folder, seal, sequence -> progress.at(sequence, end.sequence()))
                    .end();
        } catch (NotebookException e) {
            throw switch (e.problem()) {
                case JOURNAL_DAMAGED, JOURNAL_BEHIND ->
                    new NotebookException(Problem.BACKUP_DAMAGED, String.valueOf(e.getMessage()), e);
                case NOT_REWRITTEN -> new NotebookException(Problem.NO_ROOM, String.valueOf(e.getMessage()), e);
                default -> e;
            };
        }
    }

    /** @throws NotebookException {@link Problem#BACKUP_DAMAGED} when it is no key */
    public static KeyFile key(Backup backup) {
        try {
            return backup.key()
                    .map(Base64.getDecoder()::decode)
                    .flatMap(KeyFile::of)
                    .orElseThrow(() -> new NotebookException(Problem.BACKUP_DAMAGED, "key"));
        } catch (IllegalArgumentException e) {
            throw new NotebookException(Problem.BACKUP_DAMAGED, "key", e);
        }
    }
}
