package app.handsel.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Folders that are copied for a trial and thrown away after it. */
final class Scratch {

    private Scratch() {}

    static void copy(Path from, Path to) throws IOException {
        for (Path file : all(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        for (Path file : all(folder).reversed()) {
            Files.deleteIfExists(file);
        }
    }

    /** Folders come before what is in them. */
    static List<Path> all(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    static List<Path> files(Path folder) throws IOException {
        return all(folder).stream().filter(Files::isRegularFile).toList();
    }
}
