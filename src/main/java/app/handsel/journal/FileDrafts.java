package app.handsel.journal;

import app.handsel.notebook.Draft;
import app.handsel.notebook.DraftStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Drafts in a folder, a small file each, named by its id: whichever is written, saved or damaged, the others are not
 * touched, and what is said about a customer instead of nobody moves in one step. A log would need tidying up, and one
 * file for each customer would lose all of them at once.
 */
public final class FileDrafts implements DraftStore {

    private static final String DRAFT = ".draft";
    private static final String DAMAGED = ".damaged";

    private final Path folder;

    /** The folder is made with the first draft. */
    public FileDrafts(Path folder) {
        this.folder = folder;
    }

    @Override
    public Found all() throws IOException {
        var found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(DRAFT + OwnerOnly.UNFINISHED)) {
                // The draft as it was before lies beside it, whole.
                Files.delete(file);
            } else if (name.endsWith(DRAFT)) {
                read(file, found);
            }
        }
        return found;
    }

    private List<Path> files() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void read(Path file, Found found) {
        String name = file.getFileName().toString();
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            if (DraftFormat.isNewer(bytes)) {
                found.newer().add(name);
                return;
            }
            // Under a name that is not its own it is a copy, and would come back after it was saved.
            Optional<Draft> draft =
                    DraftFormat.read(bytes).filter(one -> file(one.id()).equals(file));
            if (draft.isPresent()) {
                found.drafts().add(draft.get());
            } else {
                Files.move(file, file.resolveSibling(name + DAMAGED));
                found.damaged().add(name + DAMAGED);
            }
        } catch (IOException _) {
            // One file that cannot be read or moved must not hide the others.
            found.damaged().add(name);
        }
    }

    @Override
    public void keep(Draft draft) throws IOException {
        OwnerOnly.folder(folder);
        OwnerOnly.replace(file(draft.id()), DraftFormat.write(draft));
    }

    @Override
    public void drop(UUID draft) throws IOException {
        if (Files.deleteIfExists(file(draft))) {
            OwnerOnly.force(folder);
        }
    }

    private Path file(UUID draft) {
        return folder.resolve(draft + DRAFT);
    }
}
