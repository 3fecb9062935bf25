package app.handsel.rewriting;

import app.handsel.journal.FileDrafts;
import app.handsel.journal.FileJournal;
import app.handsel.journal.JournalCopy;
import app.handsel.journal.KeyFile;
import app.handsel.journal.OwnerOnly;
import app.handsel.journal.Seal;
import app.handsel.notebook.Draft;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Writes a notebook that is not open anew beside itself, reads it back, and only then puts it in its own place. Killed
 * at whatever moment, it is either as it was, or {@link RollForward} makes it what it was to be.
 */
public final class Rewriting {

    private final Path notebook;
    private final Optional<Seal> seal;
    private final Map<String, byte[]> files;

    /** {@code seal} is the one that it has now. */
    public Rewriting(Path notebook, Optional<Seal> seal) {
        this(notebook, seal, Map.of());
    }

    private Rewriting(Path notebook, Optional<Seal> seal, Map<String, byte[]> files) {
        this.notebook = notebook;
        this.seal = seal;
        this.files = files;
    }

    /** The same, and small files, by name, come into the folder in the same step. */
    public Rewriting with(Map<String, byte[]> also) {
        return new Rewriting(notebook, seal, Map.copyOf(also));
    }

    /** What becomes of a draft, and whether what is left of damaged ones stays. */
    private record Drafts(Function<Draft, Optional<Draft>> each, boolean damaged) {}

    private static final Drafts KEPT = new Drafts(Optional::of, true);

    /** The seal that it shall have, and what keeps its key: both or neither. */
    public record Lock(Seal seal, KeyFile file) {}

    /**
     * Sets, changes or removes the key: nothing else is changed.
     *
     * @throws NotebookException {@link Problem#NOT_REWRITTEN}; then everything is as it was
     */
    public JournalCopy.Written lock(Optional<Lock> lock, LongConsumer progress) {
        return write(Optional::of, KEPT, lock.map(Lock::seal), lock.map(Lock::file), progress);
    }

    /**
     * Leaves out or changes edits, and drafts; the key stays. A damaged draft, which may be about anybody, is deleted.
     * Throws as {@link #lock} does.
     */
    public JournalCopy.Written change(
            Function<Edit, Optional<Edit>> each, Function<Draft, Optional<Draft>> drafts, LongConsumer progress) {
        Optional<KeyFile> file = seal.map(_ -> KeyFile.read(notebook));
        return write(each, new Drafts(drafts, false), seal, file, progress);
    }

    /**
     * Puts another journal in the place of the one that is there; drafts and key stay. Throws as {@link #lock} does.
     */
    public JournalCopy.Written take(Journal journal, LongConsumer progress) {
        Optional<KeyFile> file = seal.map(_ -> KeyFile.read(notebook));
        return write(() -> journal, Optional::of, KEPT, seal, file, progress);
    }

    private JournalCopy.Written write(
            Function<Edit, Optional<Edit>> each,
            Drafts drafts,
            Optional<Seal> next,
            Optional<KeyFile> file,
            LongConsumer progress) {
        Supplier<Journal> own = () -> FileJournal.open(notebook.resolve(RollForward.JOURNAL), seal);
        return write(own, each, drafts, next, file, progress);
    }

    private JournalCopy.Written write(
            Supplier<Journal> from,
            Function<Edit, Optional<Edit>> each,
            Drafts drafts,
            Optional<Seal> next,
            Optional<KeyFile> file,
            LongConsumer progress) {
        RollForward.finish(notebook);
        try {
            Path anew = RollForward.begin(notebook);
            JournalCopy.Written written;
            try (var journal = from.get()) {
                written = JournalCopy.write(journal, each, anew.resolve(RollForward.JOURNAL), next, progress);
            }
            drafts(drafts, next, anew);
            if (file.isPresent()) {
                file.get().write(anew);
            }
            for (var also : files.entrySet()) {
                OwnerOnly.file(anew.resolve(also.getKey()), ByteBuffer.wrap(also.getValue()));
            }
            RollForward.ready(notebook);
            RollForward.finish(notebook);
            return written;
        } catch (IOException e) {
            throw undone(
                    new NotebookException(Problem.NOT_REWRITTEN, e.getClass().getSimpleName(), e));
        } catch (RuntimeException e) {
            throw undone(e);
        }
    }

    private void drafts(Drafts wanted, Optional<Seal> next, Path anew) throws IOException {
        Path folder = notebook.resolve(RollForward.DRAFTS);
        if (Files.notExists(folder)) {
            return;
        }
        OwnerOnly.folder(anew.resolve(RollForward.DRAFTS));
        var written = new FileDrafts(anew.resolve(RollForward.DRAFTS), next);
        var found = new FileDrafts(folder, seal).all();
        for (Draft draft : found.drafts()) {
            Optional<Draft> became = wanted.each().apply(draft);
            if (became.isPresent()) {
                written.keep(became.get());
            }
        }
        if (wanted.damaged()) {
            for (String name : found.damaged()) {
                OwnerOnly.copy(
                        folder.resolve(name), anew.resolve(RollForward.DRAFTS).resolve(name));
            }
            // Closes with the key what could be read by anybody.
            written.all();
        }
    }

    /** Once it is ready it goes on, at the next start at the latest. */
    private RuntimeException undone(RuntimeException failure) {
        try {
            if (!RollForward.isReady(notebook)) {
                RollForward.finish(notebook);
            }
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
