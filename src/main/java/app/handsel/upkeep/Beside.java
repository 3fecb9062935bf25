package app.handsel.upkeep;

import app.handsel.backup.NotebookBackups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a restore or damage has left beside a notebook, and what was made of its backups there. */
record Beside(Path folder) {

    private static final String DAMAGED = "-damaged-";
    private static final List<String> NOTEBOOKS = List.of("-before-restore-", "-copy-");

    Beside {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Whole notebooks. */
    List<Path> notebooks() {
        return NOTEBOOKS.stream()
                .flatMap(kind -> named(kind).stream())
                .filter(this::isNotebook)
                .toList();
    }

    List<Path> damaged() {
        return named(DAMAGED);
    }

    /** The backups of those notebooks. */
    List<Path> backups() {
        return notebooks().stream()
                .map(NotebookBackups::beside)
                .filter(Files::isDirectory)
                .toList();
    }

    /** Whether a folder, which may be gone, is one of these. */
    boolean is(Path path) {
        return Stream.concat(Stream.of(DAMAGED), NOTEBOOKS.stream()).anyMatch(kind -> isNamed(path, kind));
    }

    boolean isDamaged(Path path) {
        return isNamed(path, DAMAGED);
    }

    boolean isNotebook(Path path) {
        return NOTEBOOKS.stream().anyMatch(kind -> isNamed(path, kind)) && Files.isDirectory(path.resolve("journal"));
    }

    private boolean isNamed(Path path, String kind) {
        return folder.getParent().equals(path.toAbsolutePath().normalize().getParent())
                && path.getFileName().toString().startsWith(folder.getFileName() + kind);
    }

    private List<Path> named(String kind) {
        try (var all = Files.list(folder.getParent())) {
            return all.filter(path -> isNamed(path, kind))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    static void delete(Path all) throws IOException {
        try (var files = Files.walk(all)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
