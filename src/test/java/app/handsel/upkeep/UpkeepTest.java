package app.handsel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.backup.Backups;
import app.handsel.backup.Counting;
import app.handsel.backup.NotebookBackups;
import app.handsel.backup.OnDisk;
import app.handsel.backup.Progress;
import app.handsel.backup.Reach;
import app.handsel.backup.Reason;
import app.handsel.backup.Renewing;
import app.handsel.journal.FileDrafts;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Draft;
import app.handsel.notebook.Edits;
import app.handsel.rewriting.Rewriting;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepTest {

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    private final Customer tom = new CustomerBuilder(UUID.randomUUID(), "Tom Reyes", TestNotebook.NOW).build();
    private final Customer ann = new CustomerBuilder(UUID.randomUUID(), "Ann Oba", TestNotebook.NOW).build();
    private final List<String> said = new ArrayList<>();

    @TempDir
    private Path parent;

    private Path folder;
    private Path backups;
    private Path stick;

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

    @Test
    void whoeverIsErasedIsInNoFileAnywhere() throws IOException {
        upkeep(Optional.empty()).erase(tom.id(), told());

        assertNothingOf("Reyes", "oven", tom.id().toString());
        assertThat(customers(folder, Optional.empty())).containsExactly(ann);
        assertThat(customers(parent.resolve("notebook-before-restore-20261101-101010"), Optional.empty()))
                .containsExactly(ann);
        assertThat(said)
                .containsExactly(
                        "beside notebook-before-restore-20261101-101010",
                        "deleted notebook-damaged-20261001-101010",
                        "backup notebook-backups",
                        "backup stick");
        assertThat(folder.resolve("still-to-do")).doesNotExist();
    }

    @Test
    void aNotebookThatWasMadeOfABackupIsDoneTooAndItsBackups() throws IOException {
        Path copy = parent.resolve("notebook-copy-20261101T101010");
        copy(folder, copy);
        copy(backups, NotebookBackups.beside(copy));
        upkeep(Optional.empty()).erase(tom.id(), told());

        assertNothingOf("Reyes", "oven", tom.id().toString());
        assertThat(said)
                .contains("beside notebook-copy-20261101T101010", "backup notebook-copy-20261101T101010-backups");
        assertThat(customers(copy, Optional.empty())).containsExactly(ann);
    }

    @Test
    void aStickInADrawerIsDoneWhenItIsThereAgain() throws IOException {
        Path drawer = Files.move(stick, parent.resolve("drawer"));
        upkeep(Optional.empty()).erase(tom.id(), told());
        assertThat(said).contains("away stick").doesNotContain("backup stick");

        Files.move(drawer, stick);
        said.clear();
        upkeep(Optional.empty()).finish(told());

        assertThat(said).containsExactly("backup stick");
        assertNothingOf("Reyes", "oven");
        assertThat(folder.resolve("still-to-do")).doesNotExist();
    }

    @Test
    void aStickIsStillKnownWhenWhatIsToBeDoneIsDamaged() throws IOException {
        Path drawer = Files.move(stick, parent.resolve("drawer"));
        upkeep(Optional.empty()).erase(tom.id(), told());
        Files.move(drawer, stick);
        byte[] bytes = Files.readAllBytes(folder.resolve("still-to-do"));
        bytes[bytes.length - 1] = (byte) 0xFF;
        Files.write(folder.resolve("still-to-do"), bytes);

        upkeep(Optional.empty()).finish(told());

        assertNothingOf("Reyes", "oven");
        assertThat(folder).isDirectoryNotContaining("glob:**still-to-do*");
    }

    @Test
    void withAPasswordNoFileCanBeRead() throws IOException {
        KeyFile.Made made = KeyFile.create("correct horse battery".toCharArray());
        upkeep(Optional.empty()).lock(Optional.of(new Rewriting.Lock(made.seal(), made.file())), told());

        assertNothingOf("Reyes", "oven", "Oba", "Mia");
        Optional<Seal> seal = Optional.of(made.seal());
        assertThat(customers(folder, seal)).containsExactlyInAnyOrder(ann, tom);
        upkeep(seal).erase(tom.id(), told());
        assertThat(customers(folder, seal)).containsExactly(ann);
        assertThat(customers(parent.resolve("notebook-before-restore-20261101-101010"), seal))
                .containsExactly(ann);

        upkeep(seal).lock(Optional.empty(), told());
        assertThat(customers(folder, Optional.empty())).containsExactly(ann);
    }

    private Upkeep upkeep(Optional<Seal> seal) {
        return new Upkeep(folder, seal, List.of(backups, stick), new Renewing(new OnDisk(), new Counting()));
    }

    private Told told() {
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

    private void backUp(NotebookFolder open, Path root) throws IOException {
        var proof = new Counting();
        var position = open.records().applied();
        var tables = proof.tables(
                folder.resolve("journal"), position, Optional.empty(), parent.resolve("x"), Progress.unseen());
        new Backups(root, root.resolveSibling("checking"), new OnDisk(), proof, clock, "1.0")
                .make(Reach.of(folder, position, tables, Optional.empty()), Reason.BY_HAND, Progress.unseen());
    }

    private List<Customer> customers(Path notebook, Optional<Seal> seal) {
        try (var open = NotebookFolder.open(notebook, seal, clock)) {
            return open.cards().customers();
        }
    }

    private static Note note(Customer about, String text) {
        return new Note(UUID.randomUUID(), about.id(), TestNotebook.NOW, Way.CALL, "Mia", text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private void assertNothingOf(String... words) throws IOException {
        try (var files = Files.walk(parent)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(words);
            }
        }
    }
}
