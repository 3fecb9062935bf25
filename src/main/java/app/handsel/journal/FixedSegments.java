package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Segments that are only read, without copies. */
record FixedSegments(Path folder) implements Segments {

    @Override
    public List<Twin> open() throws IOException {
        var twins = new ArrayList<Twin>();
        try {
            for (int number = 1; Files.exists(FolderSegments.original(folder, number)); number++) {
                twins.add(new Twin(FileDisk.toRead(FolderSegments.original(folder, number)), new NoDisk()));
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

    @Override
    public Twin begin(Header header) {
        throw new UnsupportedOperationException("it is fixed");
    }
}
