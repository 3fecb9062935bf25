package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Segments as files in a folder, named by their number: 000001.journal is the first. */
final class FolderSegments implements Segments {

    private final Path folder;
    private int count;

    FolderSegments(Path folder) {
        this.folder = folder;
    }

    /** Begins the first one when there is none. */
    @Override
    public List<Disk> open() throws IOException {
        count = count();
        if (count == 0) {
            return List.of(begin(Header.fresh()));
        }
        var disks = new ArrayList<Disk>();
        try {
            for (int number = 1; number <= count; number++) {
                disks.add(new FileDisk(file(number)));
            }
            return disks;
        } catch (IOException e) {
            for (Disk disk : disks) {
                disk.close();
            }
            throw e;
        }
    }

    @Override
    public Disk begin(Header header) throws IOException {
        Path file = file(count + 1);
        // It was not there on opening: then we failed to force the folder, and there is nothing but a header in it.
        Files.deleteIfExists(file);
        OwnerOnly.file(file, header.bytes());
        count++;
        return new FileDisk(file);
    }

    private int count() throws IOException {
        try (var files = Files.list(folder)) {
            int found = (int) files.filter(file -> file.getFileName().toString().matches("\\d{6}\\.journal"))
                    .count();
            for (int number = 1; number <= found; number++) {
                if (Files.notExists(file(number))) {
                    throw new NotebookException(
                            Problem.JOURNAL_DAMAGED, file(number).getFileName() + " is missing");
                }
            }
            return found;
        }
    }

    private Path file(int number) {
        return folder.resolve("%06d.journal".formatted(number));
    }
}
