package app.handsel.store;

import static app.handsel.TestNotebook.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.journal.FileJournal;
import app.handsel.model.Customer;
import app.handsel.model.Known;
import app.handsel.model.Relation;
import app.handsel.model.Rhythm;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edits;
import app.handsel.notebook.History;
import app.handsel.notebook.Problem;
import app.handsel.store.blocks.Disks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A notebook as the first version left it: two customers, what was said, promised and paid, and one edit taken back.
 */
class OldNotebookTest {

    private static final UUID ANN = new UUID(1, 1);
    private static final UUID TOM = new UUID(1, 2);
    private static final int EDITS = 13;

    private final Clock clock = Clock.fixed(NOW, TestNotebook.ZONE);

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void layOut() throws IOException {
        store = Files.createDirectories(folder.resolve("store"));
        copy("000001.journal", Files.createDirectories(folder.resolve("journal")));
        copy("notebook.mv.db", store);
    }

    @Test
    void itOpensWithAllThatCanNowBeAskedOfIt() throws IOException {
        try (var open = NotebookFolder.open(folder, clock)) {
            assertThatAllIsThere(open);
        }
        assertThat(filesInStore()).containsExactly("notebook.mv.db", "set-aside-20261124-093000.mv.db");
        try (var open = NotebookFolder.open(folder, clock)) {
            assertThatAllIsThere(open);
        }
        assertThat(filesInStore()).hasSize(2);
    }

    @Test
    void whatWasSetAsideIsStillTheOldDatabase() throws IOException {
        byte[] old = Files.readAllBytes(store.resolve("notebook.mv.db"));

        NotebookFolder.open(folder, clock).close();

        assertThat(store.resolve("set-aside-20261124-093000.mv.db")).hasBinaryContent(old);
    }

    @Test
    void itGoesOnAndEachVersionHasAJournalOfItsOwn() throws IOException {
        byte[] old = Files.readAllBytes(folder.resolve("journal").resolve("000001.journal"));
        try (var open = NotebookFolder.open(folder, clock)) {
            assertThat(history(open).redo()).isPresent();
            var note = Samples.note(open.cards().card(TOM, 1).orElseThrow().customer(), "came by", 1);
            open.notebook().apply(new Edits(clock, () -> "Mia").added(note));
        }
        try (var open = NotebookFolder.open(folder, clock)) {
            assertThat(open.records().applied().sequence()).isEqualTo(EDITS + 2);
            assertThat(open.cards().card(TOM, 10).orElseThrow().interests()).hasSize(1);
            assertThat(open.past().of(TOM, 100)).hasSize(EDITS - 1);
            assertThat(relation(open).lastContact()).contains(NOW.minus(Duration.ofDays(1)));
        }
        assertThat(folder.resolve("journal").resolve("000001.journal")).hasBinaryContent(old);
        assertThat(folder.resolve("journal").resolve("000002.journal")).exists();
    }

    /** As it is when it was killed after a part of the work: with the old database moved away, or tables half made. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CREATE TABLE migration (number INTEGER PRIMARY KEY, checksum INTEGER NOT NULL)",
                "CREATE TABLE migration (number INTEGER PRIMARY KEY, checksum INTEGER NOT NULL);"
                        + "CREATE TABLE customer (id UUID PRIMARY KEY)"
            })
    void killedOnTheWayItIsMadeAnewOnTheNextOpening(String made) throws IOException {
        Files.move(store.resolve("notebook.mv.db"), store.resolve("set-aside-20261124-092000.mv.db"));
        if (!made.isEmpty()) {
            try (var database = new StoreFile(store, Optional.empty(), Disks.FILES, clock).open()) {
                database.script(made);
            }
        }
        try (var open = NotebookFolder.open(folder, clock)) {
            assertThatAllIsThere(open);
        }
        assertThat(filesInStore()).contains("set-aside-20261124-092000.mv.db");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 12})
    void killedAfterSomeEditsTheOthersFollow(long edits) throws IOException {
        NotebookFolder.open(folder, clock).close();
        Files.delete(store.resolve("notebook.mv.db"));
        partly(edits);

        try (var open = NotebookFolder.open(folder, clock)) {
            assertThatAllIsThere(open);
        }
        assertThat(filesInStore()).hasSize(2);
    }

    /** With only the first edits in the database. */
    private void partly(long edits) {
        try (var journal = FileJournal.open(folder.resolve("journal"), Optional.empty());
                var database = new StoreFile(store, Optional.empty(), Disks.FILES, clock).open()) {
            Migrations.run(database);
            var records = new H2Records(database, new TallyTable(database));
            journal.replay(records.applied(), (position, edit) -> {
                if (position.sequence() <= edits) {
                    records.apply(position, edit);
                }
            });
        }
    }

    @Test
    void withoutAJournalNothingIsSetAside() throws IOException {
        Files.delete(folder.resolve("journal").resolve("000001.journal"));
        Files.delete(folder.resolve("journal"));

        assertThatThrownBy(() -> NotebookFolder.open(folder, clock))
                .extracting("problem")
                .isEqualTo(Problem.JOURNAL_BEHIND);
        assertThat(filesInStore()).containsExactly("notebook.mv.db");
    }

    private void assertThatAllIsThere(NotebookFolder open) {
        assertThat(open.records().applied().sequence()).isEqualTo(EDITS);
        assertThat(open.records().redoable()).isPresent();
        Card card = open.cards().card(TOM, 10).orElseThrow();
        assertThat(card.notes()).hasSize(2);
        assertThat(card.promises()).hasSize(2);
        assertThat(card.referrer()).map(Customer::id).contains(ANN);
        assertThat(relation(open))
                .isEqualTo(new Relation(
                        card.customer(),
                        Optional.of(NOW.minus(Duration.ofDays(20))),
                        Optional.of(NOW.minus(Duration.ofDays(10))),
                        0));
        Known known = open.owing().until(Samples.TODAY.plusDays(3), NOW, Rhythm.USUAL);
        assertThat(known.entries())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(card.promises().stream(), Stream.of(card.customer()))
                        .toList());
        assertThat(known.relations()).containsOnlyKeys(ANN, TOM);
    }

    private static Relation relation(NotebookFolder open) {
        return open.cards().card(TOM, 1).orElseThrow().relation();
    }

    private History history(NotebookFolder open) {
        return new History(open.notebook(), open.journal(), open.records(), clock, () -> "Mia");
    }

    private static void copy(String name, Path to) throws IOException {
        try (InputStream kept = OldNotebookTest.class.getResourceAsStream("version-1/" + name)) {
            Files.copy(Objects.requireNonNull(kept, name), to.resolve(name));
        }
    }

    private List<String> filesInStore() throws IOException {
        try (var files = Files.list(store)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }
}
