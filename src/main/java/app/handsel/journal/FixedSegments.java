package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Segments that are only read, in a backup without copies. */
record FixedSegments(Path folder, boolean copies) implements Segments {

    @Override
    public List<Twin> open() throws IOException {
        var twins = new ArrayList<Twin>();
        try {
            for (int number = 1; isThere(number); number++) {
                Disk copy = copies ? disk(FolderSegments.copy(folder, number)) : new NoDisk();
                twins.add(new Twin(disk(FolderSegments.original(folder, number)), copy, true));
            }
        } catch (IOException e) {
            for (Twin twin : twins) {
                twin.close();
            }
            throw e;
        }
        if (twins.isEmpty()) {
            throw new NotebookException(Problem.JOURNAL_DAMAGED, "no segment");
        }
        return twins;
    }

    private boolean isThere(int number) {
        return Files.exists(FolderSegments.original(folder, number))
                || copies && Files.exists(FolderSegments.copy(folder, number));
    }

    private static Disk disk(Path file) throws IOException {
        return Files.exists(file) ? FileDisk.toRead(file) : new NoDisk();
    }

    @Override
    public Twin begin(Header header) {
        throw new UnsupportedOperationException("it is fixed");
    }
}
