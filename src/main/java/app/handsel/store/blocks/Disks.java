package app.handsel.store.blocks;

import app.handsel.journal.Disk;
import app.handsel.journal.FileDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files that are there; tests make them fail. */
@FunctionalInterface
public interface Disks {

    Disks FILES = file -> new FileDisk(file, 0);

    Disk open(Path file) throws IOException;

    /** How many bytes more there can be where a file is. */
    default long room(Path file) throws IOException {
        return Files.getFileStore(file).getUsableSpace();
    }
}
