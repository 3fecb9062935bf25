package app.handsel.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A folder of backups: in it one folder for each notebook, named by its id. A notebook's folder that was put back by
 * hand goes on differently from there: it begins one more, {@code <id>-2}, so that nothing of the other is written
 * over.
 */
record Lines(Path root, Writing writing) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-\\d{1,4})?";
    private static final int ID_LENGTH = 36;

    /** Those of all notebooks; none when the folder is not there. */
    List<Line> all() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().matches(ID))
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> new Line(folder, writing))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    List<Line> of(UUID notebook) throws IOException {
        return all().stream()
                .filter(line -> line.folder()
                        .getFileName()
                        .toString()
                        .substring(0, ID_LENGTH)
                        .equals(notebook.toString()))
                .toList();
    }

    /** The one that goes on with a journal, which may not be there yet. */
    Line forNext(Reach reach) throws IOException {
        UUID notebook = reach.files().notebook();
        var taken = new ArrayList<Path>();
        for (Line line : of(notebook)) {
            Optional<Backup> newest = line.newest();
            if (newest.isEmpty() || goesOn(newest.get(), reach)) {
                return line;
            }
            taken.add(line.folder());
        }
        Path folder = root.resolve(notebook.toString());
        for (int i = 2; taken.contains(folder); i++) {
            folder = root.resolve(notebook + "-" + i);
        }
        return new Line(folder, writing);
    }

    /**
     * Each record ends with a checksum over all before it, so the one that the backup ends with is enough to look at.
     */
    private static boolean goesOn(Backup backup, Reach reach) throws IOException {
        if (backup.reaches().sequence() == 0) {
            return true;
        }
        if (backup.reaches().sequence() > reach.position().sequence()
                || backup.segments().size() > reach.files().parts().size()) {
            return false;
        }
        var last = backup.segments().getLast();
        var part = reach.files().parts().get(backup.segments().size() - 1);
        try (var channel = FileChannel.open(part.file())) {
            var checksum = ByteBuffer.allocate(Integer.BYTES);
            return last.bytes() <= part.bytes()
                    && channel.read(checksum, last.bytes() - Integer.BYTES) == Integer.BYTES
                    && checksum.getInt(0) == backup.reaches().checksum();
        }
    }
}
