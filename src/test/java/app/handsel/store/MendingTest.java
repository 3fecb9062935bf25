package app.handsel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.journal.FileJournal;
import app.handsel.journal.Seal;
import app.handsel.model.Customer;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the database, what is shown is what is in the journal. */
class MendingTest {

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    private final Edits edits = new Edits(clock, () -> "Mia");
    private final FailingDisks disks = new FailingDisks();
    private final Customer tom = Samples.customer("Tom Reyes");
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Edit> told = new ArrayList<>();
    private Optional<Seal> seal = Optional.empty();
    private NotebookFolder open;
    private int notes;

    @TempDir
    private Path folder;

    private Path store;
    private Path file;

    @BeforeEach
    void open() {
        store = folder.resolve("store");
        file = store.resolve("notebook.mv.db");
        reopen();
        open.notebook().apply(edits.added(tom));
        write(20);
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** As by what was still to be looked up when the notebook was locked. */
    @Test
    void onceItIsClosedItIsNotOpenedAgainByWhoeverStillAsks() {
        var closed = open;
        closed.close();
        assertThatThrownBy(() -> closed.cards().customers()).isInstanceOf(CancellationException.class);

        reopen();
        assertThatAllIsShown();
        assertThat(repairs).isEmpty();
    }

    @Test
    void aBlockFoundDamagedWhileReadingIsNeverShown() throws IOException {
        var many = IntStream.range(0, 3000)
                .mapToObj(i -> Change.added(Samples.note(tom, "note of long ago " + i, i)))
                .toList();
        open.notebook().apply(edits.broughtIn("notes", many));
        notes += many.size();
        open.close();
        reopen();
        damage();

        assertThatAllIsShown();
        assertThat(repairs).containsExactly(Repair.STORE_REBUILT);
        assertThat(setAside()).hasSize(1);
        write(3);
        assertThatAllIsShown();
    }

    @Test
    void aDatabaseThatWasClosedUnderUsIsOpenedAgainWithAllThatWasSavedSince() {
        open.database().checkpoint();
        write(5);
        fail();

        assertThatAllIsShown();
        assertThat(repairs).containsExactly(Repair.STORE_REOPENED);
    }

    @Test
    void anEditThatMeetsAFailedDatabaseIsSavedShownAndToldOnce() {
        open.notebook().listen(told::add);
        fail();

        write(1);

        assertThat(told).hasSize(1);
        assertThatAllIsShown();
        assertThat(repairs).containsExactly(Repair.STORE_REOPENED);
    }

    @Test
    void onAFullDiskEditsGoOnAndNothingHasToBeMended() {
        disks.full(true);
        write(600);

        assertThatAllIsShown();
        assertThat(repairs).isEmpty();

        disks.full(false);
        write(300);
        assertThatAllIsShown();
        assertThat(repairs).isEmpty();
    }

    @Test
    void aNotebookLeftOnAFullDiskOpensWithAllThatWasSaved() {
        disks.full(true);
        write(300);
        open.close();
        disks.full(false);
        reopen();

        assertThatAllIsShown();
    }

    @Test
    void aDiskThatIsSuddenlyFullCostsNothingThatWasSaved() {
        disks.surprising(true);
        disks.full(true);
        assertThatThrownBy(() -> write(600)).isInstanceOf(NotebookException.class);
        notes = saved();

        disks.full(false);

        assertThatAllIsShown();
        write(300);
        assertThatAllIsShown();
        assertThat(repairs).isNotEmpty();
    }

    @Test
    void ofDamagedDatabasesOnlyTheNewestTwoAreKept() throws IOException {
        for (int i = 0; i < 4; i++) {
            open.close();
            reopen();
            damage();
            assertThatAllIsShown();
        }
        assertThat(setAside()).hasSize(2);
    }

    @Test
    void withAPasswordNothingReadableIsSetAside() throws IOException {
        open.close();
        Files.write(store.resolve("set-aside-20250101-000000.mv.db"), new byte[5000]);
        seal = Optional.of(new Seal(new byte[Seal.KEY]));
        folder = folder.resolve("sealed");
        Path before = file;
        store = folder.resolve("store");
        file = store.resolve("notebook.mv.db");
        Files.createDirectories(store);
        Files.copy(before, file);
        Files.write(store.resolve("set-aside-20250101-000000.mv.db"), new byte[5000]);
        notes = 0;
        reopen();
        open.notebook().apply(edits.added(tom));
        write(2);

        assertThat(setAside()).isEmpty();
        assertThatAllIsShown();
    }

    private void reopen() {
        repairs.clear();
        open = NotebookFolder.open(
                FileJournal.open(folder.resolve("journal"), seal),
                new StoreFile(store, seal, disks, clock),
                (_, _) -> {});
        open.repairs().listen(repairs::add);
    }

    private void write(int count) {
        for (int i = 0; i < count; i++) {
            open.notebook().apply(edits.added(Samples.note(tom, "note " + notes, 1)));
            notes++;
        }
    }

    /** Also those that were saved, but could not be shown. */
    private int saved() {
        int[] saved = {-1};
        open.journal().replay(Position.START, (_, _) -> saved[0]++);
        return saved[0];
    }

    private void assertThatAllIsShown() {
        assertThat(open.cards().card(tom.id(), 10_000).orElseThrow().notes()).hasSize(notes);
        assertThat(open.tally().scanned()).isEqualTo(open.tally().now());
    }

    /** As H2 does it by itself when it cannot write. */
    private void fail() {
        try {
            open.database().link().connection().createStatement().execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In all blocks but the first two, which H2 read on opening. */
    private void damage() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 3 * 4096; i < bytes.length; i += 512) {
            bytes[i] ^= 1;
        }
        Files.write(file, bytes);
    }

    private List<Path> setAside() throws IOException {
        try (var files = Files.list(store)) {
            return files.filter(path -> path.getFileName().toString().startsWith("set-aside"))
                    .toList();
        }
    }
}
