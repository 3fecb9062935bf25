package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Segments as files in a folder, named by their number: 000001.journal is the first, 000001.copy the same again. */
final class FolderSegments implements Segments {

    private static final Pattern NAME = Pattern.compile("(\\d{6})\\.(journal|copy)");

    private final Path folder;
    private final boolean sealed;
    private int count;

    /** {@code sealed} is how the first one begins, when there is none. */
    FolderSegments(Path folder, boolean sealed) {
        this.folder = folder;
        this.sealed = sealed;
    }

    @Override
    public List<Twin> open() throws IOException {
        count = count();
        if (count == 0) {
            return List.of(begin(Header.fresh(sealed)));
        }
        var twins = new ArrayList<Twin>();
        try {
            for (int number = 1; number <= count; number++) {
                twins.add(twin(number));
            }
            return twins;
        } catch (IOException e) {
            for (Twin twin : twins) {
                twin.close();
            }
            throw e;
        }
    }

    private Twin twin(int number) throws IOException {
        if (Files.notExists(original(number))) {
            OwnerOnly.copy(copy(number), original(number));
        }
        if (Files.notExists(copy(number))) {
            OwnerOnly.file(copy(number), ByteBuffer.allocate(0));
        }
        return new Twin(new FileDisk(original(number), FileDisk.AHEAD), new FileDisk(copy(number), 0), false);
    }

    @Override
    public Twin begin(Header header) throws IOException {
        int number = count + 1;
        // They were not there on opening: then we failed to force the folder, and there is nothing but a header in
        // them.
        Files.deleteIfExists(copy(number));
        Files.deleteIfExists(original(number));
        OwnerOnly.file(original(number), header.bytes());
        OwnerOnly.file(copy(number), header.bytes());
        count++;
        return twin(number);
    }

    private int count() throws IOException {
        int last = last(folder);
        for (int number = 1; number <= last; number++) {
            if (Files.notExists(original(number)) && Files.notExists(copy(number))) {
                throw new NotebookException(
                        Problem.JOURNAL_DAMAGED, original(number).getFileName() + " is missing");
            }
        }
        return last;
    }

    /** The number of the last one; 0 when there is none. */
    static int last(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElse(0);
        }
    }

    private Path original(int number) {
        return original(folder, number);
    }

    static Path original(Path folder, int number) {
        return folder.resolve("%06d.journal".formatted(number));
    }

    private Path copy(int number) {
        return copy(folder, number);
    }

    static Path copy(Path folder, int number) {
        return folder.resolve("%06d.copy".formatted(number));
    }
}
