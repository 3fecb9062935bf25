package app.handsel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.backup.Backups;
import app.handsel.backup.Counting;
import app.handsel.backup.OnDisk;
import app.handsel.backup.Progress;
import app.handsel.backup.Reach;
import app.handsel.backup.Reason;
import app.handsel.backup.Renewing;
import app.handsel.journal.FileDrafts;
import app.handsel.journal.Seal;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Draft;
import app.handsel.notebook.Edits;
import app.handsel.store.NotebookFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A notebook about Tom and Ann, its backups beside it and on a stick, and what a restore and damage have left; what an
 * upkeep says is written down.
 */
abstract class ShopWithBackups {

    final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    final Customer tom = new CustomerBuilder(UUID.randomUUID(), "Tom Reyes", TestNotebook.NOW).build();
    final Customer ann = new CustomerBuilder(UUID.randomUUID(), "Ann Oba", TestNotebook.NOW).build();
    final List<String> said = new ArrayList<>();

    @TempDir
    Path parent;

    Path folder;
    Path backups;
    Path stick;

    @BeforeEach
    void write() throws IOException {
        folder = parent.resolve("notebook");
        backups = parent.resolve("notebook-backups");
        stick = parent.resolve("stick");
        try (var open = NotebookFolder.open(folder, clock)) {
            var edits = new Edits(clock, () -> "Mia");
            open.notebook().apply(edits.added(ann));
            open.notebook().apply(edits.added(tom));
            open.notebook().apply(edits.added(note(tom, "wants the oven")));
            open.notebook().apply(edits.added(note(ann, "sent by Tom Reyes")));
            backUp(open, backups);
            backUp(open, stick);
        }
        Draft draft = Draft.empty(Optional.of(tom.id()), Way.CALL, TestNotebook.NOW);
        new FileDrafts(folder.resolve("drafts"), Optional.empty())
                .keep(new Draft(
                        draft.id(),
                        draft.customer(),
                        draft.at(),
                        draft.way(),
                        "oven again",
                        0,
                        draft.first(),
                        draft.heat(),
                        draft.of()));
        copy(folder, parent.resolve("notebook-before-restore-20261101-101010"));
        copy(folder.resolve("journal"), parent.resolve("notebook-damaged-20261001-101010"));
    }

    Upkeep upkeep(Optional<Seal> seal) {
        return new Upkeep(folder, seal, List.of(backups, stick), new Renewing(new OnDisk(), new Counting()));
    }

    Told told() {
        return new Told() {
            @Override
            public void edits(long done) {
                assertThat(done).isPositive();
            }

            @Override
            public void backup(Instant of, Path root) {
                assertThat(of).isEqualTo(TestNotebook.NOW);
                said.add("backup " + root.getFileName());
            }

            @Override
            public void beside(Path notebook) {
                said.add("beside " + notebook.getFileName());
            }

            @Override
            public void deleted(Path damaged) {
                said.add("deleted " + damaged.getFileName());
            }

            @Override
            public void away(Path root) {
                said.add("away " + root.getFileName());
            }

            @Override
            public void left(Path left) {
                said.add("left " + left.getFileName());
            }
        };
    }

    void backUp(NotebookFolder open, Path root) throws IOException {
        backUp(open, root, new OnDisk());
    }

    void backUp(NotebookFolder open, Path root, app.handsel.backup.Writing writing) throws IOException {
        var proof = new Counting();
        var position = open.records().applied();
        var tables = proof.tables(
                folder.resolve("journal"), position, Optional.empty(), parent.resolve("x"), Progress.unseen());
        new Backups(root, parent.resolve("checking"), writing, proof, clock, "1.0")
                .make(Reach.of(folder, position, tables, Optional.empty()), Reason.BY_HAND, Progress.unseen());
    }

    List<Customer> customers(Path notebook, Optional<Seal> seal) {
        try (var open = NotebookFolder.open(notebook, seal, clock)) {
            return open.cards().customers();
        }
    }

    static Note note(Customer about, String text) {
        return new Note(UUID.randomUUID(), about.id(), TestNotebook.NOW, Way.CALL, "Mia", text);
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    void assertNothingOf(String... words) throws IOException {
        try (var files = Files.walk(parent)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(words);
            }
        }
    }
}
