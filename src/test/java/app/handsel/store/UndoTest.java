package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.History;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);

    @TempDir
    private Path folder;

    private NotebookFolder open;

    @BeforeEach
    void addThree() {
        open = NotebookFolder.open(folder, clock);
        add("Ann");
        add("Bea");
        add("Cem");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void editsAreTakenBackNewestFirstAndDoneAgainOldestFirst() {
        assertThat(undo()).contains("Cem");
        assertThat(undo()).contains("Bea");
        assertThat(names()).containsExactlyInAnyOrder("Ann");

        assertThat(redo()).contains("Bea");
        assertThat(redo()).contains("Cem");
        assertThat(redo()).isEmpty();
        assertThat(names()).containsExactlyInAnyOrder("Ann", "Bea", "Cem");
        assertThat(undo()).contains("Cem");
    }

    @Test
    void whenAllIsTakenBackThereIsNothingMoreToTakeBack() {
        undo();
        undo();
        assertThat(undo()).contains("Ann");
        assertThat(undo()).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void doingSomethingNewEndsRedoing() {
        undo();
        undo();
        add("Dua");

        assertThat(redo()).isEmpty();
        assertThat(undo()).contains("Dua");
        assertThat(undo()).contains("Ann");
        assertThat(redo()).contains("Ann");
        assertThat(redo()).contains("Dua");
        assertThat(redo()).isEmpty();
    }

    @Test
    void aRestartForgetsNothingOfIt() {
        undo();
        reopen();
        assertThat(undo()).contains("Bea");
        reopen();
        assertThat(redo()).contains("Bea");
        reopen();
        assertThat(redo()).contains("Cem");
        assertThat(redo()).isEmpty();
    }

    private void reopen() {
        open.close();
        open = NotebookFolder.open(folder, clock);
    }

    private void add(String name) {
        open.notebook().apply(new Edits(clock, () -> "Mia").added(customer(name)));
    }

    private Optional<String> undo() {
        return history().undo().map(Edit::about);
    }

    private Optional<String> redo() {
        return history().redo().map(Edit::about);
    }

    private History history() {
        return new History(open.notebook(), open.journal(), open.records(), clock, () -> "Mia");
    }

    private Iterable<String> names() {
        return open.cards().customers().stream().map(Customer::name).toList();
    }
}
