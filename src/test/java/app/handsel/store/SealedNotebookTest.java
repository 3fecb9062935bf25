package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.journal.Blanks;
import app.handsel.journal.Erasing;
import app.handsel.journal.FileJournal;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.model.Customer;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edits;
import app.handsel.notebook.History;
import app.handsel.notebook.Problem;
import app.handsel.rewriting.Rewriting;
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

/** A notebook to which a password is given, and one from which a customer is erased. */
class SealedNotebookTest {

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    private final Customer tom = customer("Tom Reyes");
    private final Customer ann = customer("Ann Oba");
    private final KeyFile.Made made = KeyFile.create("correct horse battery".toCharArray());
    private final Optional<Seal> seal = Optional.of(made.seal());

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void write() {
        folder = parent.resolve("notebook");
        try (var open = NotebookFolder.open(folder, clock)) {
            var edits = new Edits(clock, () -> "Mia");
            open.notebook().apply(edits.added(tom));
            open.notebook().apply(edits.added(ann));
            open.notebook().apply(edits.added(note(tom, "wants the second oven", 2)));
            open.notebook().apply(edits.added(note(ann, "as Tom Reyes said", 1)));
            new History(open.notebook(), open.journal(), open.records(), clock, () -> "Mia").undo();
        }
    }

    @Test
    void withAPasswordItIsTheSameNotebookAndNobodyElseReadsIt() throws IOException {
        Card before = card(Optional.empty(), tom);
        set();

        assertThat(card(seal, tom)).isEqualTo(before);
        try (var open = NotebookFolder.open(folder, seal, clock)) {
            assertThat(new History(open.notebook(), open.journal(), open.records(), clock, () -> "Mia").redo())
                    .isPresent();
        }
        assertThat(texts()).noneMatch(text -> text.contains("Reyes") || text.contains("oven"));
        assertThatThrownBy(() -> NotebookFolder.open(folder, clock))
                .extracting("problem")
                .isEqualTo(Problem.LOCKED);
    }

    @Test
    void withoutItAgainItIsTheSameNotebook() {
        Card before = card(Optional.empty(), tom);
        set();
        new Rewriting(folder, seal).lock(Optional.empty(), _ -> {});

        assertThat(card(Optional.empty(), tom)).isEqualTo(before);
    }

    @Test
    void whoeverIsErasedIsInNoFile() throws IOException {
        Erasing erasing;
        try (var journal = FileJournal.open(folder.resolve("journal"), Optional.empty())) {
            erasing = new Erasing(tom.id(), Blanks.of(tom.id(), journal));
        }
        new Rewriting(folder, Optional.empty()).change(erasing, erasing::draft, _ -> {});

        try (var open = NotebookFolder.open(folder, clock)) {
            assertThat(open.cards().customers()).containsExactly(ann);
            assertThat(new History(open.notebook(), open.journal(), open.records(), clock, () -> "Mia").redo())
                    .isPresent();
            assertThat(open.cards().card(ann.id(), 9).orElseThrow().notes())
                    .extracting(note -> note.text())
                    .containsExactly("as … said");
        }
        assertThat(texts()).noneMatch(text -> text.contains("Reyes") || text.contains("oven"));
    }

    @Test
    void aKeyWithoutAJournalIsAnAlarm() throws IOException {
        set();
        for (String name : List.of("journal/000001.journal", "journal/000001.copy", "journal/lock", "journal")) {
            Files.delete(folder.resolve(name));
        }

        assertThatThrownBy(() -> NotebookFolder.open(folder, seal, clock))
                .extracting("problem")
                .isEqualTo(Problem.JOURNAL_BEHIND);
    }

    private void set() {
        new Rewriting(folder, Optional.empty())
                .lock(Optional.of(new Rewriting.Lock(made.seal(), made.file())), _ -> {});
    }

    private Card card(Optional<Seal> with, Customer of) {
        try (var open = NotebookFolder.open(folder, with, clock)) {
            return open.cards().card(of.id(), 9).orElseThrow();
        }
    }

    private List<String> texts() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> {
                        try {
                            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }
}
