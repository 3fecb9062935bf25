package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.note;
import static app.handsel.store.Samples.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edits;
import app.handsel.notebook.History;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

        Files.delete(journal);
        Files.delete(copy);
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
    void aPathThatH2WouldTakeForSettingsIsRefused() {
        Path tricky = parent.resolve("shop;TRACE_LEVEL_FILE=3");

        assertThatThrownBy(() -> NotebookFolder.open(tricky, clock))
                .extracting("problem")
                .isEqualTo(Problem.FOLDER_UNUSABLE);
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
        try (var database = new StoreFile(folder.resolve("store"), clock).open()) {
            database.script(sql);
        }
    }

    private List<String> filesInStore() throws IOException {
        try (var files = Files.list(folder.resolve("store"))) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }
}
