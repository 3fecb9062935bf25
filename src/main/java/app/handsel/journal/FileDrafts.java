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
 * file for each customer would lose all of them at once. With a seal, whatever is found in clear is sealed.
 */
public final class FileDrafts implements DraftStore {

    private static final String DRAFT = ".draft";
    private static final String DAMAGED = ".damaged";

    private final Path folder;
    private final Optional<Seal> seal;

    /** Drafts in clear. */
    public FileDrafts(Path folder) {
        this(folder, Optional.empty());
    }

    /** The folder is made with the first draft. */
    public FileDrafts(Path folder, Optional<Seal> seal) {
        this.folder = folder;
        this.seal = seal;
    }

    @Override
    public Found all() throws IOException {
        var found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(OwnerOnly.UNFINISHED)) {
                // The draft as it was before lies beside it, whole.
                Files.delete(file);
            } else if (name.endsWith(DRAFT)) {
                read(file, found);
            } else if (name.endsWith(DAMAGED)) {
                close(file);
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
            byte[] bytes = Files.readAllBytes(file);
            if (DraftFormat.isNewer(bytes)) {
                found.newer().add(name);
                return;
            }
            Optional<Draft> draft = id(name).flatMap(id -> DraftFormat.read(bytes, id, seal));
            if (draft.isPresent()) {
                found.drafts().add(draft.get());
                close(file, bytes, DraftFormat.write(draft.get(), seal));
            } else {
                Path aside = file.resolveSibling(name + DAMAGED);
                Files.move(file, aside);
                found.damaged().add(name + DAMAGED);
                close(aside);
            }
        } catch (IOException _) {
            // One file that cannot be read or moved must not hide the others.
            found.damaged().add(name);
        }
    }

    /** What is left of a damaged draft can still be read by anybody, too. */
    private void close(Path damaged) throws IOException {
        if (seal.isPresent()) {
            byte[] bytes = Files.readAllBytes(damaged);
            close(damaged, bytes, DraftFormat.sealed(damaged.getFileName().toString(), bytes, seal.get()));
        }
    }

    /** With a seal nothing stays in clear; what the disk does not take today it may take at the next start. */
    private void close(Path file, byte[] bytes, ByteBuffer sealed) {
        if (seal.isPresent() && !DraftFormat.isSealed(bytes)) {
            try {
                OwnerOnly.replace(file, sealed);
            } catch (IOException _) {
                // It is as safe as it was.
            }
        }
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name.substring(0, name.length() - DRAFT.length())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(Draft draft) throws IOException {
        OwnerOnly.folder(folder);
        OwnerOnly.replace(file(draft.id()), DraftFormat.write(draft, seal));
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
