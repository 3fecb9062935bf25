package app.handsel.store;

import app.handsel.journal.OwnerOnly;
import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.store.blocks.Disks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The file of the database, which can be set aside for a new one: everything in it is also in the journal. */
final class StoreFile {

    private static final String SUFFIX = ".mv.db";
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

    /** Opens the database, or begins one when there is none. */
    Database open() {
        try {
            OwnerOnly.folder(folder);
            OwnerOnly.open(file).close();
        } catch (IOException e) {
            throw unusable(e);
        }
        return Database.inFile(file, seal, disks);
    }

    /**
     * Gives the file another name; it is never deleted.
     *
     * @throws NotebookException {@link Problem#FOLDER_UNUSABLE}, also when there is no room for another one: then the
     *     full disk may be all that is wrong with it
     */
    void setAside() {
        try {
            if (Files.notExists(file)) {
                return;
            }
            if (Files.getFileStore(folder).getUsableSpace() < Files.size(file)) {
                throw new NotebookException(Problem.FOLDER_UNUSABLE, "no room to rebuild");
            }
            String name = "set-aside-" + TIME.format(clock.instant());
            Path aside = folder.resolve(name + SUFFIX);
            for (int i = 2; Files.exists(aside); i++) {
                aside = folder.resolve(name + "-" + i + SUFFIX);
            }
            Files.move(file, aside);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static NotebookException unusable(IOException e) {
        return new NotebookException(Problem.FOLDER_UNUSABLE, e.getClass().getSimpleName(), e);
    }
}
