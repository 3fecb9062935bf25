package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The files that a journal consists of up to one of its edits, the oldest first: what a backup copies. */
public record JournalFiles(UUID notebook, List<Part> parts) {

    /**
     * So many bytes of a file belong to the journal, as a segment of this name; what lies behind them does not count.
     */
    public record Part(Path file, String name, long bytes) {}

    public JournalFiles {
        parts = List.copyOf(parts);
    }

    /**
     * Reads no more than the first bytes of each.
     *
     * @throws NotebookException when there is no journal that we can read
     */
    public static JournalFiles upTo(Position end, Path folder) throws IOException {
        var files = new ArrayList<Path>();
        var headers = new ArrayList<Header>();
        for (Path file = name(folder, 1); Files.exists(file); file = name(folder, files.size() + 1)) {
            var header = header(file);
            if (!files.isEmpty() && header.start() >= end.end()) {
                break;
            }
            files.add(file);
            headers.add(header);
        }
        if (files.isEmpty()) {
            header(name(folder, 1));
        }
        var parts = new ArrayList<Part>();
        for (int i = 0; i < files.size(); i++) {
            long until = i + 1 < files.size() ? headers.get(i + 1).start() : end.end();
            var header = headers.get(i);
            parts.add(new Part(
                    files.get(i),
                    files.get(i).getFileName().toString(),
                    Math.max(header.size(), until - header.start())));
        }
        return new JournalFiles(headers.getFirst().notebook(), parts);
    }

    /** The same from the second file of each segment, for when the first is damaged. */
    public JournalFiles copies() {
        var copies = new ArrayList<Part>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            copies.add(new Part(FolderSegments.copy(part.file().resolveSibling(""), i + 1), part.name(), part.bytes()));
        }
        return new JournalFiles(notebook, copies);
    }

    public long bytes() {
        return parts.stream().mapToLong(Part::bytes).sum();
    }

    private static Path name(Path folder, int number) {
        return folder.resolve("%06d.journal".formatted(number));
    }

    private static Header header(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var bytes = ByteBuffer.allocate(Header.LONGEST);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // until it is full or at its end
            }
            return Header.read(bytes.flip());
        }
    }
}
