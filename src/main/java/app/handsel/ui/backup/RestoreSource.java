package app.handsel.ui.backup;

import app.handsel.backup.Backup;
import app.handsel.backup.NotebookBackups;
import app.handsel.backup.Proof;
import app.handsel.backup.Replacing;
import app.handsel.backup.Writing;
import app.handsel.journal.Seal;
import app.handsel.notebook.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where there is something to restore from, and where it goes: {@code notebook} is the folder of the one that is open,
 * or would be; {@code folders} are those of its backups; {@code open} is asked on the notebook's thread.
 */
public record RestoreSource(
        Path notebook, Supplier<List<Path>> folders, Supplier<Optional<Present>> open, Proof proof, Writing writing) {

    /** The notebook that is open. */
    public record Present(UUID id, Position end, Optional<Seal> seal) {}

    /** When none is open: its backups are looked for beside it. */
    public static RestoreSource closed(Path notebook, Proof proof, Writing writing) {
        return new RestoreSource(
                notebook, () -> List.of(NotebookBackups.beside(notebook)), Optional::empty, proof, writing);
    }

    List<Path> roots() {
        return folders.get();
    }

    Optional<Present> present() {
        return open.get();
    }

    /** A folder beside the notebook that is free for a copy of it. */
    Path copyOf(Backup backup) {
        String moment = backup.at().toString().replaceAll("[^0-9T]", "").substring(0, 15);
        Path wanted = notebook.resolveSibling(notebook.getFileName() + "-copy-" + moment);
        Path path = wanted;
        for (int i = 2; Files.exists(path); i++) {
            path = wanted.resolveSibling(wanted.getFileName() + "-" + i);
        }
        return path;
    }

    /** Where a file is unpacked to be looked into. */
    Path unpacked() {
        return new Replacing(notebook, writing).unpacked();
    }
}
