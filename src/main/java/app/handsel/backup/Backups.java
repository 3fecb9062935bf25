package app.handsel.backup;

import app.handsel.journal.JournalFiles;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes backups in a folder. A backup counts only once what it needs was read back from there and replayed, and came to
 * the same as the notebook. Used by one thread at a time, which is not the notebook's.
 */
public final class Backups {

    /** A database made anew takes several times as much as the journal (measured: five and a half times). */
    private static final long ROOM_TO_CHECK = 7;

    private final Path root;
    private final Path checking;
    private final Writing writing;
    private final Proof proof;
    private final Clock clock;
    private final String version;

    /**
     * {@code checking} is a folder for what is only made to be counted: on the notebook's own disk, because a stick may
     * be slow and full. {@code version} is Handsel's own.
     */
    public Backups(Path root, Path checking, Writing writing, Proof proof, Clock clock, String version) {
        this.root = root;
        this.checking = checking;
        this.writing = writing;
        this.proof = proof;
        this.clock = clock;
        this.version = version;
    }

    public Path root() {
        return root;
    }

    /** The newest one of a notebook; empty also when the folder is not there. */
    public Optional<Backup> newest(UUID notebook) {
        try {
            var newest = new ArrayList<Backup>();
            for (Line line : new Lines(root, writing).of(notebook)) {
                line.newest().ifPresent(newest::add);
            }
            return newest.stream().max(Backup.BY_AGE);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /**
     * Makes one.
     *
     * @throws NotebookException {@link Problem#BACKUP_NOT_MADE} when the disk does not take it,
     *     {@link Problem#BACKUP_NOT_VERIFIED} when what it holds is not what the notebook does; those before are as
     *     good as they were
     */
    public Backup make(Reach reach, Reason reason, Progress progress) {
        try {
            var line = new Lines(root, writing).forNext(reach);
            writing.folder(line.folder());
            line.tidy();
            writing.delete(checking);
            var before = line.newest();
            Backup made = copied(line, reach, before, reason, progress);
            line.keep(made);
            rotate(line);
            return made;
        } catch (IOException | UncheckedIOException e) {
            throw new NotebookException(Problem.BACKUP_NOT_MADE, e.getClass().getSimpleName(), e);
        }
    }

    private Backup copied(Line line, Reach reach, Optional<Backup> before, Reason reason, Progress progress)
            throws IOException {
        progress.step(0, 0.3);
        new Copying(writing).into(line.folder(), reach.files(), before, progress);
        try {
            return verified(line.folder(), reach, before, reason, progress);
        } catch (NotebookException damaged) {
            if (damaged.problem() == Problem.BACKUP_NOT_VERIFIED) {
                // The journal is whole, here as there; another copy would not change what it amounts to.
                throw damaged;
            }
            return again(line, reach, reason, progress, damaged);
        }
    }

    /** What lies there is damaged or was never whole: it is copied anew, and replaced once the new one is verified. */
    private Backup again(Line line, Reach reach, Reason reason, Progress progress, NotebookException damaged)
            throws IOException {
        for (JournalFiles from : List.of(reach.files(), reach.files().copies())) {
            try {
                return whole(line, from, reach, reason, progress);
            } catch (NotebookException e) {
                damaged.addSuppressed(e);
            }
        }
        throw new NotebookException(Problem.BACKUP_NOT_VERIFIED, String.valueOf(damaged.getMessage()), damaged);
    }

    private Backup whole(Line line, JournalFiles from, Reach reach, Reason reason, Progress progress)
            throws IOException {
        Path fresh = line.folder().resolve(Copying.AGAIN + reach.position().sequence());
        try {
            progress.step(0, 0.3);
            new Copying(writing).into(fresh, from, Optional.empty(), progress);
            Backup made = verified(fresh, reach, Optional.empty(), reason, progress);
            for (Segment segment : made.segments()) {
                writing.move(fresh.resolve(segment.name()), line.file(segment));
            }
            return made;
        } finally {
            writing.delete(fresh);
        }
    }

    private Backup verified(Path folder, Reach reach, Optional<Backup> before, Reason reason, Progress progress)
            throws IOException {
        progress.step(0.3, 0.4);
        List<Segment> segments = ReadBack.of(folder, reach.files(), before, progress);
        progress.step(0.4, 1);
        writing.folder(checking.getParent());
        // What is only made to be counted must not fill the disk that the shop is writing to.
        if (Files.getFileStore(checking.getParent()).getUsableSpace()
                < reach.files().bytes() * ROOM_TO_CHECK) {
            throw new IOException("no room to check");
        }
        try {
            var tables = proof.tables(folder, reach.position(), reach.seal(), checking, progress);
            if (!tables.equals(reach.tables())) {
                throw new NotebookException(Problem.BACKUP_NOT_VERIFIED, differing(tables, reach.tables()));
            }
        } finally {
            writing.delete(checking);
        }
        return new Backup(
                reach.files().notebook(),
                clock.instant(),
                reason,
                reach.position(),
                segments,
                reach.tables(),
                version,
                reach.key());
    }

    private static String differing(Map<String, Table> copied, Map<String, Table> own) {
        return own.keySet().stream()
                .filter(table -> !own.get(table).equals(copied.get(table)))
                .sorted()
                .toList()
                .toString();
    }

    private void rotate(Line line) throws IOException {
        var kept = line.kept();
        var superfluous = Rotation.superfluous(
                kept.stream()
                        .filter(one -> line.holds(one.backup()))
                        .map(Line.Kept::backup)
                        .toList(),
                clock.instant());
        for (Line.Kept one : kept) {
            if (superfluous.contains(one.backup())) {
                writing.delete(one.file());
            }
        }
    }
}
