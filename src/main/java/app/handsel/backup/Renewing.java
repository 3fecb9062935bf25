package app.handsel.backup;

import app.handsel.journal.FixedJournal;
import app.handsel.journal.JournalCopy;
import app.handsel.journal.JournalFiles;
import app.handsel.journal.Seal;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes all backups in a folder anew, without a customer or closed with a key. Each notebook's are written beside the
 * old ones, proved, and put in their place; begun again after a kill, it passes over what is done.
 */
public final class Renewing {

    private static final String ANEW = "renewing-";
    private static final String DELETING = "deleting-";
    private static final String REPLACED_BY = "replaced-by";

    /** It is the disk that did not let us: another time it may. */
    private static final Set<Problem> REFUSED = EnumSet.of(Problem.NOT_REWRITTEN, Problem.FOLDER_UNUSABLE);

    private final Writing writing;
    private final Proof proof;

    public Renewing(Writing writing, Proof proof) {
        this.writing = writing;
        this.proof = proof;
    }

    /**
     * What is to become of backups. {@code each} makes of a journal what becomes of its edits; {@code old} opens those
     * with a password, and {@code next} closes those that have none, with the file that keeps its key in Base64.
     */
    public record Change(
            Function<Journal, Function<Edit, Optional<Edit>>> each,
            Optional<Seal> old,
            Optional<Seal> next,
            Optional<String> key) {}

    /** How many backups were written anew, and the folders of those that could not be read. */
    public record Renewed(int backups, List<Path> left) {

        public Renewed {
            left = List.copyOf(left);
        }
    }

    /**
     * Does nothing when the folder is not there.
     *
     * @param told is told of each backup that was written anew
     * @throws IOException when the disk does not take it; what was not done yet is as it was
     */
    public Renewed in(Path root, Change change, Consumer<Backup> told) throws IOException {
        tidy(root);
        int done = 0;
        var left = new ArrayList<Path>();
        for (Line line : new Lines(root, writing).all()) {
            try {
                done += renew(root, line, change, told);
            } catch (NotebookException e) {
                if (REFUSED.contains(e.problem())) {
                    throw new IOException(e);
                }
                left.add(line.folder());
            }
        }
        return new Renewed(done, left);
    }

    private int renew(Path root, Line line, Change change, Consumer<Backup> told) throws IOException {
        List<Line.Kept> kept = line.kept();
        if (wasReplaced(root, line)) {
            return dropped(root, line);
        }
        if (kept.isEmpty()) {
            if (!line.unreadable().isEmpty()) {
                throw new NotebookException(Problem.BACKUP_DAMAGED, "what describes it");
            }
            // A copy of which no backup ever came.
            return dropped(root, line);
        }
        Backup newest = kept.getLast().backup();
        Optional<Seal> was = newest.hasPassword() ? change.old() : Optional.empty();
        Optional<Seal> will = newest.hasPassword() ? was : change.next();
        Path anew = root.resolve(ANEW + line.folder().getFileName());
        writing.delete(anew);
        try (var journal = FixedJournal.open(line.folder(), was, newest.reaches())) {
            var written = JournalCopy.write(journal, change.each().apply(journal), anew, will, _ -> {});
            if (written.same() && was.equals(will) && !line.hasMoreThan(newest)) {
                return 0;
            }
            drop(anew);
            var next = new Line(anew, writing);
            var ends = ends(anew, written, will);
            for (Line.Kept one : kept) {
                long old = one.backup().reaches().sequence();
                // Of an empty notebook there can be a backup too; one that erasing has emptied is none any more.
                long sequence = old == 0 ? 0 : written.sequence(old);
                if (old == 0 || sequence > 0) {
                    Optional<String> key = newest.hasPassword() ? one.backup().key() : change.key();
                    Backup backup = proved(one.backup(), written.notebook(), ends.get(sequence), anew, will, key);
                    next.keep(backup);
                    told.accept(backup);
                }
            }
            String name = written.notebook().toString();
            writing.replace(
                    line.folder().resolve(REPLACED_BY), ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)));
            writing.move(anew, root.resolve(name));
            dropped(root, line);
            return kept.size();
        } finally {
            writing.delete(anew);
        }
    }

    /** By another name first: half deleted, it would look like another backup. */
    private int dropped(Path root, Line line) throws IOException {
        Path away = root.resolve(DELETING + line.folder().getFileName());
        writing.move(line.folder(), away);
        writing.delete(away);
        return 0;
    }

    /** What a kill has left of what was being deleted, or written. */
    private void tidy(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (var folders = Files.list(root)) {
            for (Path folder : folders.toList()) {
                String name = folder.getFileName().toString();
                if (name.startsWith(DELETING) || name.startsWith(ANEW)) {
                    writing.delete(folder);
                }
            }
        }
    }

    /** Only to be deleted is what was left to do. */
    private static boolean wasReplaced(Path root, Line line) throws IOException {
        Path note = line.folder().resolve(REPLACED_BY);
        return Files.exists(note) && Files.isDirectory(root.resolve(Files.readString(note)));
    }

    /** A backup has no copies beside it, and nobody holds it. */
    private void drop(Path anew) throws IOException {
        try (var files = Files.list(anew)) {
            for (Path file :
                    files.filter(file -> !file.toString().endsWith(".journal")).toList()) {
                writing.delete(file);
            }
        }
    }

    private static Map<Long, Position> ends(Path anew, JournalCopy.Written written, Optional<Seal> seal) {
        var ends = new HashMap<Long, Position>(Map.of(0L, Position.START));
        try (var journal = FixedJournal.open(anew, seal, written.end())) {
            journal.replay(Position.START, (at, _) -> ends.put(at.sequence(), at));
        }
        return ends;
    }

    private Backup proved(
            Backup old, UUID notebook, Position end, Path folder, Optional<Seal> seal, Optional<String> key)
            throws IOException {
        Path temporary = folder.resolve(Line.CHECKING + end.sequence());
        try {
            return new Backup(
                    notebook,
                    old.at(),
                    old.reason(),
                    end,
                    ReadBack.of(folder, JournalFiles.upTo(end, folder), Optional.empty(), Progress.unseen()),
                    proof.tables(folder, end, seal, temporary, Progress.unseen()),
                    old.version(),
                    key);
        } finally {
            writing.delete(temporary);
        }
    }
}
