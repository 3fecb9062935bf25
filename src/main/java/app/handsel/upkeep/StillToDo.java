package app.handsel.upkeep;

import app.handsel.journal.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small file in the notebook's folder that says what a kill, or a stick that was not there, has left to be done. */
record StillToDo(Path folder) {

    static final String NAME = "still-to-do";

    /** Lines that are damaged are passed over. */
    List<Task> tasks() throws IOException {
        if (Files.notExists(file())) {
            return List.of();
        }
        return Files.readAllLines(file()).stream()
                .flatMap(line -> {
                    try {
                        return java.util.stream.Stream.of(Task.of(line));
                    } catch (IllegalArgumentException _) {
                        return java.util.stream.Stream.empty();
                    }
                })
                .toList();
    }

    void keep(List<Task> tasks) throws IOException {
        if (tasks.isEmpty()) {
            Files.deleteIfExists(file());
            OwnerOnly.force(folder);
        } else {
            OwnerOnly.replace(file(), ByteBuffer.wrap(text(tasks)));
        }
    }

    static byte[] text(List<Task> tasks) {
        return String.join("\n", tasks.stream().map(Task::line).toList()).getBytes(StandardCharsets.UTF_8);
    }

    private Path file() {
        return folder.resolve(NAME);
    }
}
