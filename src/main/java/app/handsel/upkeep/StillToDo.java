package app.handsel.upkeep;

import app.handsel.backup.Replacing;
import app.handsel.journal.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a kill, or a stick that was not there, has left to be done: a line each, with a checksum, in two small files in
 * the notebook's folder. A line that is damaged in the one is whole in the other.
 */
record StillToDo(Path folder) {

    private static final List<String> NAMES = Replacing.CARRIED;

    List<Task> tasks() throws IOException {
        Set<Task> tasks = new LinkedHashSet<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                // Bytes that are no text make a damaged line, not a file that cannot be read.
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line -> Task.of(line).ifPresent(tasks::add));
            }
        }
        return List.copyOf(tasks);
    }

    void keep(List<Task> tasks) throws IOException {
        for (String name : NAMES) {
            if (tasks.isEmpty()) {
                Files.deleteIfExists(folder.resolve(name));
            } else {
                OwnerOnly.replace(folder.resolve(name), ByteBuffer.wrap(text(tasks)));
            }
        }
        OwnerOnly.force(folder);
    }

    /** Both files, by name. */
    static Map<String, byte[]> files(List<Task> tasks) {
        byte[] text = text(tasks);
        return tasks.isEmpty() ? Map.of() : Map.of(NAMES.getFirst(), text, NAMES.getLast(), text);
    }

    private static byte[] text(List<Task> tasks) {
        return String.join("\n", tasks.stream().map(Task::line).toList()).getBytes(StandardCharsets.UTF_8);
    }
}
