package app.handsel.backup;

import app.handsel.TestNotebook;
import app.handsel.journal.Seal;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Edits;
import app.handsel.store.NotebookFolder;
import app.handsel.ui.support.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A notebook in a folder, written by Mia, and backups of it beside it. */
final class Backed implements AutoCloseable {

    final Path folder;
    final Path root;
    final TestClock clock = new TestClock();
    final Edits edits = new Edits(clock, () -> "Mia");
    final Proof proof = new FreshStore(clock);
    final Customer tom = new CustomerBuilder(UUID.randomUUID(), "Tom Reyes", TestNotebook.NOW).build();
    final NotebookFolder open;
    private final String id;
    private final Optional<Seal> seal;

    Backed(Path parent) {
        this(parent, Optional.empty());
    }

    Backed(Path parent, Optional<Seal> seal) {
        this.seal = seal;
        folder = parent.resolve("notebook");
        root = parent.resolve("notebook-backups");
        open = NotebookFolder.open(folder, seal, clock);
        id = reach().files().notebook().toString();
    }

    Backed withTom() {
        open.notebook().apply(edits.added(tom));
        return this;
    }

    void note(String text) {
        open.notebook()
                .apply(edits.added(new Note(UUID.randomUUID(), tom.id(), TestNotebook.NOW, Way.CALL, "Mia", text)));
    }

    Backups backups() {
        return backups(new OnDisk());
    }

    Backups backups(Writing writing) {
        return new Backups(root, checking(), writing, proof, clock, "1.0");
    }

    /** Where there is nothing once a backup was made. */
    Path checking() {
        return root.resolveSibling("checking");
    }

    Backup backUp() {
        return backups().make(reach(), Reason.BY_HAND, Progress.unseen());
    }

    Reach reach() {
        return Reach.of(folder, open.records().applied(), Table.of(open.tally().now()), seal);
    }

    Path journal() {
        return folder.resolve("journal");
    }

    /** The folder with this notebook's backups. */
    Path line() {
        return root.resolve(id);
    }

    List<Restorable> shelf() {
        return new Shelf(new OnDisk()).in(List.of(root));
    }

    static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        open.close();
    }
}
