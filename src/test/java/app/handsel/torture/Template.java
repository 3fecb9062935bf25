package app.handsel.torture;

import app.handsel.TestNotebook;
import app.handsel.journal.FileDrafts;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.model.Way;
import app.handsel.notebook.Draft;
import app.handsel.store.NotebookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A small notebook that somebody used for a while, what it says, and copies of it to be ill-treated. */
record Template(Path folder, Reading reading, List<Draft> drafts, Optional<Seal> seal) {

    static final Clock CLOCK = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);

    private static final int DRAFTS = 5;

    /** As it lies there after it was closed, or as it lies there while it is open. */
    static Template in(Path folder, Random random, int deeds, boolean closed) throws IOException {
        Path used = folder.resolve("used");
        Path left = folder.resolve("left");
        var drafts = new ArrayList<Draft>();
        Reading reading;
        try (var open = NotebookFolder.open(used, CLOCK)) {
            var keeper = new Shopkeeper(open, CLOCK, random);
            for (int i = 0; i < deeds; i++) {
                keeper.does(keeper.nextSmall());
            }
            var store = new FileDrafts(used.resolve("drafts"));
            for (int i = 0; i < DRAFTS; i++) {
                var draft = draft(random);
                store.keep(draft);
                drafts.add(draft);
            }
            reading = Reading.of(open);
            if (!closed) {
                Scratch.copy(used, left);
            }
        }
        return new Template(closed ? used : left, reading, List.copyOf(drafts), Optional.empty());
    }

    /** The same, with a password. */
    Template locked(KeyFile.Made key) throws IOException {
        Path closed = folder.resolveSibling("locked").resolve("notebook");
        Files.createDirectories(closed.getParent());
        Scratch.copy(folder, closed);
        var owner = new Owner(closed, key.file(), key::seal);
        owner.lock();
        try (var open = owner.open()) {
            return new Template(closed, Reading.of(open), drafts, owner.seal());
        }
    }

    NotebookFolder open(Path copy) {
        return NotebookFolder.open(copy, seal, CLOCK);
    }

    static Draft draft(Random random) {
        var empty = Draft.empty(Optional.of(new UUID(1, random.nextLong())), Way.CALL, TestNotebook.NOW);
        return new Draft(
                new UUID(2, random.nextLong()),
                empty.customer(),
                empty.at(),
                empty.way(),
                Words.some(random, 20),
                3,
                empty.first(),
                empty.heat(),
                empty.of());
    }

    /** All files with something in them, as paths in the folder. */
    List<Path> files() throws IOException {
        return Scratch.files(folder).stream()
                .filter(file -> file.toFile().length() > 0)
                .map(folder::relativize)
                .toList();
    }

    Path copyTo(Path parent) throws IOException {
        Path copy = Files.createTempDirectory(parent, "copy");
        Scratch.copy(folder, copy);
        return copy;
    }
}
