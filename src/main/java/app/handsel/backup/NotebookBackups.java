package app.handsel.backup;

import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The backups of the notebook that is open: in a folder beside it, and in a second one of the user's choice while that
 * is there. {@link #reach} is for the notebook's thread, all else for one thread beside it.
 */
public final class NotebookBackups {

    private final Path folder;
    private final Optional<Seal> seal;
    private final Supplier<Position> position;
    private final Supplier<Map<String, Table>> tables;
    private final Means means;
    private volatile Duration took = Duration.ZERO;

    /** What all of it is done with; {@code version} is Handsel's own. */
    public record Means(Writing writing, Proof proof, Clock clock, String version) {}

    /** A backup that counts, and whether it is in the second folder too: nothing when that is not there. */
    public record Made(Backup backup, boolean second) {}

    public NotebookBackups(
            Path folder,
            Optional<Seal> seal,
            Supplier<Position> position,
            Supplier<Map<String, Table>> tables,
            Means means) {
        this.folder = folder.toAbsolutePath().normalize();
        this.seal = seal;
        this.position = position;
        this.tables = tables;
        this.means = means;
    }

    /** Where the backups of a notebook are kept when nobody says otherwise: beside it, never within. */
    public static Path beside(Path notebook) {
        Path folder = notebook.toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + "-backups");
    }

    public Path first() {
        return beside(folder);
    }

    public Path notebook() {
        return folder;
    }

    public Optional<Seal> seal() {
        return seal;
    }

    /** The notebook as it is now. */
    public Reach reach() {
        return Reach.of(folder, position.get(), tables.get(), seal);
    }

    /** Where the second ones go: nothing when none is chosen, or it is not there now. */
    public Optional<Path> second(String chosen) {
        return chosen(chosen).filter(Files::isDirectory).map(this::within);
    }

    private static Optional<Path> chosen(String name) {
        try {
            return Optional.of(name).filter(text -> !text.isBlank()).map(Path::of);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private Path within(Path second) {
        return second.resolve(first().getFileName());
    }

    /** Where backups go, whether the folders are there now or not. */
    public List<Path> everywhere(String second) {
        var roots = new ArrayList<>(List.of(first()));
        chosen(second).ifPresent(folder -> roots.add(within(folder)));
        return roots;
    }

    /** Where there is something to restore from. */
    public List<Path> roots(String second) {
        var roots = new ArrayList<>(List.of(first()));
        second(second).ifPresent(roots::add);
        return roots;
    }

    /** The last one that was verified, in either folder. */
    public Optional<Backup> last(Reach reach, String second) {
        return roots(second).stream()
                .flatMap(root -> in(root).newest(reach.files().notebook()).stream())
                .max(Backup.BY_AGE);
    }

    /** When the notebook was begun, or last written anew, as far as the disk knows. */
    public Instant begun() {
        try {
            return ((java.nio.file.attribute.FileTime)
                            Files.getAttribute(folder.resolve("journal").resolve("000001.journal"), "creationTime"))
                    .toInstant();
        } catch (IOException _) {
            return means.clock().instant();
        }
    }

    /** Whether it is time for one, in either folder. */
    public boolean isDue(Reach reach, String second) {
        return roots(second).stream()
                .anyMatch(root -> Schedule.isDue(
                        in(root).newest(reach.files().notebook()),
                        reach.position(),
                        means.clock().instant(),
                        took));
    }

    /** Whether one should be made first of all, of what another version of Handsel has left. */
    public boolean isDueOnUpgrade(Reach reach, String second) {
        return Schedule.isDueOnUpgrade(last(reach, second), reach.position(), means.version());
    }

    /** Whether one should be made before the notebook is left. */
    public boolean isDueOnClosing(Reach reach, String second) {
        return Schedule.isDueOnClosing(
                last(reach, second), reach.position(), means.clock().instant());
    }

    /**
     * Makes one in each folder that is there; what went wrong with the one does not keep the other from being made.
     *
     * @throws NotebookException as {@link Backups#make} does
     */
    public Made make(Reach reach, Reason reason, String second, Progress progress) {
        long begin = System.nanoTime();
        var made = new ArrayList<Backup>();
        Optional<NotebookException> failed = Optional.empty();
        for (Path root : roots(second)) {
            try {
                made.add(in(root).make(reach, reason, progress));
            } catch (NotebookException e) {
                failed = Optional.of(e);
            }
        }
        took = Duration.ofNanos(System.nanoTime() - begin);
        if (failed.isPresent()) {
            throw failed.get();
        }
        return new Made(made.getFirst(), made.size() > 1);
    }

    /**
     * The whole notebook as one file.
     *
     * @throws NotebookException as {@link #make} and {@link MovingFile#write} do
     */
    public void save(Reach reach, Path file, Progress progress) {
        Backup made = in(first()).make(reach, Reason.TO_MOVE, progress);
        Restorable found = new Shelf(means.writing())
                .in(List.of(first())).stream()
                        .filter(one -> one.backup().equals(made))
                        .findFirst()
                        .orElseThrow(() -> new NotebookException(Problem.BACKUP_NOT_MADE, "gone again"));
        new MovingFile(means.writing()).write(found, file, progress);
    }

    /** With the database, so that it goes wherever that is thrown away. */
    private Path checking() {
        return folder.resolve("store").resolve("checking");
    }

    private Backups in(Path root) {
        return new Backups(root, checking(), means.writing(), means.proof(), means.clock(), means.version());
    }
}
