package app.handsel.store;

import app.handsel.journal.OwnerOnly;
import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.store.blocks.Disks;
import app.handsel.store.blocks.Mount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The file of the database, which can be set aside for a new one: everything in it is also in the journal. */
final class StoreFile {

    private static final String SUFFIX = ".mv.db";
    private static final String ASIDE = "set-aside-";
    private static final int KEPT = 2;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Path file;
    private final Optional<Seal> seal;
    private final Disks disks;
    private final Clock clock;

    StoreFile(Path folder, Optional<Seal> seal, Disks disks, Clock clock) {
        this.folder = folder;
        this.file = folder.resolve("notebook" + SUFFIX);
        this.seal = seal;
        this.disks = disks;
        this.clock = clock;
    }

    Database open() {
        return new Database(link());
    }

    /** One that is only made to be looked at, and deleted again. */
    static Database forAWhile(Path folder, Optional<Seal> seal, Clock clock) {
        var file = new StoreFile(folder, seal, Disks.FILES, clock);
        file.begin();
        return new Database(Link.forAWhile(file.file, seal));
    }

    /** Opens the database, or begins one when there is none. */
    Link link() {
        begin();
        return Link.to(file, seal, disks);
    }

    private void begin() {
        try {
            OwnerOnly.folder(folder);
            OwnerOnly.open(file).close();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Gives the file another name; it is not deleted before a new one is there. Only one that could be read without the
     * password is: nothing of that kind may stay.
     *
     * @throws NotebookException {@link Problem#FOLDER_UNUSABLE}, also when there is no room for another one: then the
     *     full disk may be all that is wrong with it
     */
    void setAside() {
        try {
            if (Files.notExists(file)) {
                return;
            }
            if (disks.room(file) < Files.size(file)) {
                throw new NotebookException(Problem.FOLDER_UNUSABLE, "no room to rebuild");
            }
            if (isReadable(file)) {
                Files.delete(file);
                return;
            }
            String name = ASIDE + TIME.format(clock.instant());
            Path aside = folder.resolve(name + SUFFIX);
            for (int i = 2; Files.exists(aside); i++) {
                aside = folder.resolve(name + "-" + i + SUFFIX);
            }
            Files.move(file, aside);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Now that there is a new one, the newest two are enough of those that were set aside. */
    void tidy() {
        try (var files = Files.list(folder)) {
            List<Path> aside = files.filter(
                            path -> path.getFileName().toString().startsWith(ASIDE))
                    .sorted(Comparator.comparing(StoreFile::moment).reversed())
                    .toList();
            for (int i = 0; i < aside.size(); i++) {
                if (i >= KEPT || isReadable(aside.get(i))) {
                    Files.delete(aside.get(i));
                }
            }
        } catch (IOException _) {
            // It can be done the next time.
        }
    }

    private static FileTime moment(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            return FileTime.fromMillis(0);
        }
    }

    private boolean isReadable(Path path) throws IOException {
        return seal.isPresent() && !Mount.isSealed(path);
    }

    private static NotebookException unusable(IOException e) {
        return new NotebookException(Problem.FOLDER_UNUSABLE, e.getClass().getSimpleName(), e);
    }
}
