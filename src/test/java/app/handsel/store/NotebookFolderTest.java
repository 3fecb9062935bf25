package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.note;
import static app.handsel.store.Samples.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.journal.Seal;
import app.handsel.model.Customer;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edits;
import app.handsel.notebook.History;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import app.handsel.store.blocks.Disks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookFolderTest {

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    private final Customer tom = customer("Tom Reyes");

    @TempDir
    private Path parent;

    private Path folder;
    private Path file;

    private record Seen(Position applied, Optional<Position> undoable, Optional<Position> redoable, Card card) {}

    @BeforeEach
    void nameTheFolder() {
        folder = parent.resolve("Мой notebook, 100% {#1}");
        file = folder.resolve("store").resolve("notebook.mv.db");
    }

    @Test
    void aDeletedDatabaseIsRebuiltFromTheJournal() throws IOException {
        Seen before = written();
        Files.delete(file);

        assertThat(seen()).isEqualTo(before);
        assertThat(filesInStore()).containsExactly("notebook.mv.db");
    }

    @Test
    void aGarbledDatabaseIsSetAsideAndRebuilt() throws IOException {
        Seen before = written();
        byte[] garbage = "this is not a database".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Files.write(file, garbage);

        assertThat(seen()).isEqualTo(before);
        assertThat(filesInStore()).containsExactly("notebook.mv.db", "set-aside-20261124-093000.mv.db");
        assertThat(folder.resolve("store").resolve("set-aside-20261124-093000.mv.db"))
                .hasBinaryContent(garbage);

        Files.write(file, garbage);
        assertThat(seen()).isEqualTo(before);
        assertThat(filesInStore()).hasSize(3);
    }

    @Test
    void aDatabaseWithOtherTablesThanOursIsSetAsideAndRebuilt() throws IOException {
        Seen before = written();
        inDatabase("UPDATE migration SET checksum = checksum + 1");

        assertThat(seen()).isEqualTo(before);
        assertThat(filesInStore()).hasSize(2);
    }

    @Test
    void aDatabaseLeftHalfWayThroughItsMakingIsSetAsideAndRebuilt() throws IOException {
        Seen before = written();
        inDatabase("DELETE FROM migration; DROP TABLE history");

        assertThat(seen()).isEqualTo(before);
        assertThat(filesInStore()).hasSize(2);
    }

    @Test
    void aDatabaseThatCannotTakeTheNextEditIsSetAsideAndRebuilt() throws IOException {
        written();
        inDatabase("DELETE FROM history WHERE sequence > 1; DROP TABLE words");

        assertThat(seen().applied().sequence()).isEqualTo(4);
        assertThat(filesInStore()).hasSize(2);
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAlone() throws IOException {
        Seen before = written();
        inDatabase("INSERT INTO migration VALUES (999, 7)");

        assertThatThrownBy(() -> NotebookFolder.open(folder, clock))
                .extracting("problem")
                .isEqualTo(Problem.NEWER_VERSION);

        assertThat(filesInStore()).containsExactly("notebook.mv.db");
        inDatabase("DELETE FROM migration WHERE number = 999");
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void aMissingJournalIsAnAlarmAndNotAFirstStart() throws IOException {
        written();
        Path journal = folder.resolve("journal").resolve("000001.journal");
        Path copy = folder.resolve("journal").resolve("000001.copy");
        Path elsewhere = Files.move(journal, parent.resolve("moved"));
        Files.delete(copy);

        assertThatThrownBy(() -> NotebookFolder.open(folder, clock))
                .extracting("problem")
                .isEqualTo(Problem.JOURNAL_BEHIND);
        assertThat(journal).doesNotExist();

        Files.move(elsewhere, journal);
        assertThat(seen().applied().sequence()).isEqualTo(4);
    }

    @Test
    void aNotebookIsOpenOnlyOnce() {
        try (var _ = NotebookFolder.open(folder, clock)) {
            assertThatThrownBy(() -> NotebookFolder.open(folder, clock))
                    .extracting("problem")
                    .isEqualTo(Problem.IN_USE);
        }
        NotebookFolder.open(folder, clock).close();
    }

    @Test
    void aPathThatH2WouldTakeForSettingsIsOnlyAPath() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        folder = parent.resolve("shop;TRACE_LEVEL_FILE=3;INIT=DROP ALL OBJECTS;~ $HOME?x=1 #&");

        assertThat(written()).isEqualTo(seen());
        assertThat(filesInStore()).containsExactly("notebook.mv.db");
        assertThat(here.resolve("notebook.mv.db")).doesNotExist();
    }

    @Test
    void aDatabaseIsNeverMadeByOpeningOneThatIsNotThere() {
        Path nothing = parent.resolve("notebook.mv.db");

        assertThatThrownBy(() -> Database.inFile(nothing, Optional.empty())).isInstanceOf(StoreException.class);
        assertThat(nothing).doesNotExist();
    }

    @Test
    void aDatabaseIsOpenOnlyOnce() throws IOException {
        written();
        try (var _ = Database.inFile(file, Optional.empty())) {
            assertThatThrownBy(() -> Database.inFile(file, Optional.empty()))
                    .extracting("problem")
                    .isEqualTo(Problem.IN_USE);
        }
        Database.inFile(file, Optional.empty()).close();
    }

    @Test
    void withAPasswordNothingThatWasWrittenCanBeFoundInTheDatabase() throws IOException {
        var seal = Optional.of(new Seal(new byte[Seal.KEY]));
        try (var open = NotebookFolder.open(folder, seal, clock)) {
            open.notebook().apply(new Edits(clock, () -> "Mia").added(tom));
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .doesNotContain("Tom Reyes")
                .doesNotContain("tom reyes");
        try (var open = NotebookFolder.open(folder, seal, clock)) {
            assertThat(open.cards().customers()).containsExactly(tom);
        }
        assertThat(filesInStore()).containsExactly("notebook.mv.db");
    }

    @Test
    void onlyItsOwnerMayReadTheDatabase() throws IOException {
        written();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void theDatabaseHasNoThreadsOfItsOwn() {
        try (var open = NotebookFolder.open(folder, clock)) {
            open.notebook().apply(new Edits(clock, () -> "Mia").added(tom));
            open.database().checkpoint();

            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.startsWith("MVStore") || name.startsWith("H2-"));
        }
    }

    private Seen written() {
        try (var open = NotebookFolder.open(folder, clock)) {
            var edits = new Edits(clock, () -> "Mia");
            open.notebook().apply(edits.added(tom));
            open.notebook().apply(edits.added(note(tom, "first", 1)));
            open.notebook().apply(edits.added(promise(tom, "quote", Samples.TODAY)));
            new History(open.notebook(), open.journal(), open.records(), clock, () -> "Mia").undo();
        }
        return seen();
    }

    private Seen seen() {
        try (var open = NotebookFolder.open(folder, clock)) {
            assertThat(open.words().containing(List.of("first"), 10)).hasSize(1);
            return new Seen(
                    open.records().applied(),
                    open.records().undoable(),
                    open.records().redoable(),
                    open.cards().card(tom.id(), 10).orElseThrow());
        }
    }

    private void inDatabase(String sql) {
        try (var database = new StoreFile(folder.resolve("store"), Optional.empty(), Disks.FILES, clock).open()) {
            database.script(sql);
        }
    }

    private List<String> filesInStore() throws IOException {
        try (var files = Files.list(folder.resolve("store"))) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }
}
