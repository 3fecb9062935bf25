package app.handsel.backup;

import app.handsel.journal.KeyFile;
import app.handsel.notebook.NotebookException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Puts a restored notebook in the place of the one that is there. That one is moved aside whole and kept.
 *
 * <p>The new one is made in {@code <folder>.restoring}. Once it is verified, a file {@code <folder>.restore} names
 * where the old one goes: from then on the change is finished, by whoever comes next; before that it never began. Then
 * the folder is renamed, the new one takes its name, and the file is deleted, each on the medium before the next.
 * Whoever is killed in between leaves the file there, and {@link #finish} goes on from what it finds: while
 * {@code <folder>.restoring} is there, the new one has yet to take its place.
 */
public final class Replacing {

    /** What is still to be done to backups, which goes on whatever becomes of the notebook itself. */
    public static final List<String> CARRIED = List.of("still-to-do", "still-to-do.copy");

    private static final String MADE = ".restoring";
    private static final String UNPACKED = ".opening";
    private static final String MARKER = ".restore";
    private static final String ASIDE = "-before-restore-";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Writing writing;

    public Replacing(Path folder, Writing writing) {
        this.folder = folder.toAbsolutePath().normalize();
        this.writing = writing;
    }

    /** Where the new one is made. */
    public Path made() {
        return beside(MADE);
    }

    /**
     * To be called when the new one is whole and nobody has either of them open; where the old one went.
     *
     * @throws IOException when it could not be finished; then the next start will
     */
    public Path replace(Instant now) throws IOException {
        Path aside = free(folder.getFileName() + ASIDE + TIME.format(now));
        carry();
        takeDrafts();
        writing.replace(
                beside(MARKER), ByteBuffer.wrap(aside.getFileName().toString().getBytes(StandardCharsets.UTF_8)));
        finish();
        return aside;
    }

    private void carry() throws IOException {
        for (String name : CARRIED) {
            if (Files.exists(folder.resolve(name))) {
                writing.replace(made().resolve(name), ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name))));
            }
        }
    }

    /** What was begun to be written goes on in the new one, if that is closed with the same key or with none. */
    private void takeDrafts() throws IOException {
        Path drafts = folder.resolve("drafts");
        if (Files.notExists(drafts) || !key(folder).equals(key(made()))) {
            return;
        }
        List<Path> files;
        try (var all = Files.list(drafts)) {
            files = all.filter(file -> file.toString().endsWith(".draft")).toList();
        }
        writing.folder(made().resolve("drafts"));
        for (Path file : files) {
            writing.replace(
                    made().resolve("drafts").resolve(file.getFileName()), ByteBuffer.wrap(Files.readAllBytes(file)));
        }
    }

    /** What keeps it, if there is one; a key that is damaged is like no other. */
    private static Optional<ByteBuffer> key(Path notebook) {
        try {
            return KeyFile.exists(notebook)
                    ? Optional.of(ByteBuffer.wrap(KeyFile.read(notebook).bytes()))
                    : Optional.empty();
        } catch (NotebookException _) {
            return Optional.of(ByteBuffer.allocate(0));
        }
    }

    /** Goes on where somebody was killed. Does nothing when nothing was begun, as nearly always. */
    public void finish() throws IOException {
        Path marker = beside(MARKER);
        if (Files.notExists(marker)) {
            return;
        }
        try {
            rename(marker);
        } catch (NoSuchFileException _) {
            // Somebody else who was started just now has done it.
        }
        if (Files.notExists(made())) {
            writing.delete(marker);
        }
    }

    private void rename(Path marker) throws IOException {
        if (Files.notExists(made())) {
            return;
        }
        if (Files.exists(folder)) {
            writing.move(folder, free(named(new String(Files.readAllBytes(marker), StandardCharsets.UTF_8))));
        }
        writing.move(made(), folder);
    }

    /** What stands in the file is never taken for a path. */
    private String named(String text) {
        String own = folder.getFileName() + ASIDE;
        return text.startsWith(own) && text.substring(own.length()).matches("[0-9-]+") ? text : own + "0";
    }

    /** Where a notebook in one file is unpacked to be looked into. */
    public Path unpacked() {
        return beside(UNPACKED);
    }

    /** Deletes what was being made when somebody was killed before it was whole. Nobody else may be making it. */
    public void tidy() throws IOException {
        writing.delete(unpacked());
        if (Files.notExists(beside(MARKER))) {
            writing.delete(made());
        }
    }

    private Path free(String name) {
        Path path = folder.resolveSibling(name);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolveSibling(name + "-" + i);
        }
        return path;
    }

    private Path beside(String suffix) {
        return folder.resolveSibling(folder.getFileName() + suffix);
    }
}
