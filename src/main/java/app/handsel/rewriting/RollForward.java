package app.handsel.rewriting;

import app.handsel.journal.KeyFile;
import app.handsel.journal.OwnerOnly;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts what was written anew in its place. A file names all that belongs there; it is made, whole, when all of it is on
 * the disk. Without it everything that was begun is deleted; from then on every step can be taken again.
 */
public final class RollForward {

    static final String JOURNAL = "journal";
    static final String DRAFTS = "drafts";

    private static final String WORK = "rewriting";
    private static final String ANEW = "new";
    private static final String READY = "ready";

    /** What is derived from the journal, or only remembered for a while: it may hold what is to be gone. */
    private static final List<String> DROPPED = List.of("store", "at-work");

    private static final String LOCK = "lock";

    private RollForward() {}

    /** An empty folder to write into. */
    static Path begin(Path notebook) throws IOException {
        Path anew = notebook.resolve(WORK).resolve(ANEW);
        OwnerOnly.folder(anew);
        return anew;
    }

    /** From now on there is no way back. */
    static void ready(Path notebook) throws IOException {
        Path work = notebook.resolve(WORK);
        Files.deleteIfExists(work.resolve(ANEW).resolve(JOURNAL).resolve(LOCK));
        OwnerOnly.force(work.resolve(ANEW));
        OwnerOnly.force(work);
        OwnerOnly.force(notebook);
        String names = String.join("\n", files(work.resolve(ANEW)));
        OwnerOnly.file(work.resolve(READY), ByteBuffer.wrap(names.getBytes(StandardCharsets.UTF_8)));
    }

    static boolean isReady(Path notebook) {
        return Files.exists(notebook.resolve(WORK).resolve(READY));
    }

    /**
     * Brings to its end what was begun in a notebook that is not open; does nothing when nothing was.
     *
     * @throws NotebookException {@link Problem#FOLDER_UNUSABLE} when the disk does not let us; nothing is lost then
     */
    public static void finish(Path notebook) {
        Path work = notebook.resolve(WORK);
        try {
            if (isReady(notebook)) {
                move(notebook, Set.copyOf(Files.readAllLines(work.resolve(READY))));
                Files.delete(work.resolve(READY));
                OwnerOnly.force(work);
            }
            if (Files.exists(work)) {
                delete(work);
            }
        } catch (IOException e) {
            throw new NotebookException(Problem.FOLDER_UNUSABLE, e.getClass().getSimpleName(), e);
        }
    }

    private static void move(Path notebook, Set<String> names) throws IOException {
        Path anew = notebook.resolve(WORK).resolve(ANEW);
        var folders = new HashSet<Path>(Set.of(notebook));
        for (String name : names) {
            Path target = notebook.resolve(name);
            folders.add(target.getParent());
            OwnerOnly.folder(target.getParent());
            if (Files.exists(anew.resolve(name))) {
                OwnerOnly.move(anew.resolve(name), target);
            }
        }
        for (String folder : List.of(JOURNAL, DRAFTS)) {
            for (String name : files(notebook.resolve(folder))) {
                String full = folder + "/" + name;
                if (!names.contains(full) && !name.equals(LOCK)) {
                    Files.delete(notebook.resolve(full));
                }
            }
        }
        for (String name : KeyFile.FILES) {
            if (!names.contains(name)) {
                Files.deleteIfExists(notebook.resolve(name));
            }
        }
        for (String name : DROPPED) {
            delete(notebook.resolve(name));
        }
        for (Path folder : folders) {
            OwnerOnly.force(folder);
        }
    }

    /** The names of all files in a folder and below it, with strokes between. */
    private static List<String> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static void delete(Path all) throws IOException {
        if (Files.notExists(all)) {
            return;
        }
        try (var files = Files.walk(all)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
