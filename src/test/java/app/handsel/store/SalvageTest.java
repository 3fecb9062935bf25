package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.journal.DamagedJournal.Gap;
import app.handsel.journal.FileJournal;
import app.handsel.model.Customer;
import app.handsel.model.Note;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notebooks of which more is damaged than can be mended by itself. */
class SalvageTest {

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    private final Customer tom = customer("Tom Reyes");
    private final List<Position> positions = new ArrayList<>();
    private final Salvage[] salvage = new Salvage[1];

    @TempDir
    private Path parent;

    private Path folder;
    private Card before;

    @BeforeEach
    void write() {
        folder = parent.resolve("notebook");
        salvage[0] = new Salvage(folder, Optional.empty(), clock);
        try (var open = NotebookFolder.open(folder, clock)) {
            var edits = new Edits(clock, () -> "Mia");
            open.notebook().apply(edits.added(tom));
            Note first = note(tom, "first", 3);
            open.notebook().apply(edits.added(first));
            open.notebook().apply(edits.changed(first, note(first, "first, corrected")));
            open.notebook().apply(edits.added(note(tom, "last", 1)));
            before = card(open);
        }
        try (var journal = FileJournal.open(folder.resolve("journal"), Optional.empty())) {
            journal.replay(Position.START, (at, _) -> positions.add(at));
        }
    }

    @Test
    void whatTheJournalHasLostIsTakenFromTheStore() throws IOException {
        damage(positions.get(2));
        assertThatThrownBy(this::rebuilt).extracting("problem").isEqualTo(Problem.JOURNAL_DAMAGED);

        Salvage.Left left = salvage[0].look();
        assertThat(left.edits()).isEqualTo(3);
        assertThat(left.gaps())
                .extracting(Gap::first, Gap::last)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, 3L));
        assertThat(left.store()).isTrue();
        assertThat(left.fromStore()).isEqualTo(1);

        Path aside = salvage[0].goOn(_ -> {});
        assertThat(aside.resolve("journal/000001.journal")).exists();
        assertThat(rebuilt()).isEqualTo(before);
        assertThat(edits()).hasSize(4);
    }

    @Test
    void withoutTheJournalAllRecordsComeFromTheStore() throws IOException {
        Files.delete(folder.resolve("journal/000001.journal"));
        Files.delete(folder.resolve("journal/000001.copy"));
        assertThatThrownBy(this::opened).extracting("problem").isEqualTo(Problem.JOURNAL_BEHIND);
        assertThat(folder.resolve("journal/000001.journal")).doesNotExist();

        assertThat(salvage[0].look().store()).isTrue();
        salvage[0].goOn(_ -> {});
        assertThat(opened()).isEqualTo(before);
    }

    @Test
    void withoutTheStoreTheRestOfTheJournalIsKept() throws IOException {
        damage(positions.get(2));
        Files.delete(folder.resolve("store/notebook.mv.db"));

        assertThat(salvage[0].look())
                .isEqualTo(new Salvage.Left(3, salvage[0].look().gaps(), false, 0));
        salvage[0].goOn(_ -> {});
        assertThat(opened().notes()).extracting(Note::text).containsExactly("last", "first");
    }

    @Test
    void aWholeNotebookHasNothingToMend() {
        assertThat(salvage[0].look()).isEqualTo(new Salvage.Left(4, List.of(), true, 0));
    }

    private Note note(Note like, String text) {
        return new Note(like.id(), like.customer(), like.at(), like.way(), like.by(), text);
    }

    private static Note note(Customer about, String text, int daysAgo) {
        return Samples.note(about, text, daysAgo);
    }

    private Card opened() {
        try (var open = NotebookFolder.open(folder, clock)) {
            return card(open);
        }
    }

    /** What the journal alone amounts to. */
    private Card rebuilt() throws IOException {
        Path store = folder.resolve("store/notebook.mv.db");
        Path kept = Files.exists(store) ? Files.move(store, parent.resolve("kept")) : parent;
        try {
            return opened();
        } finally {
            if (!kept.equals(parent)) {
                Files.move(kept, store, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Card card(NotebookFolder open) {
        return open.cards().card(tom.id(), 9).orElseThrow();
    }

    private List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        try (var journal = FileJournal.open(folder.resolve("journal"), Optional.empty())) {
            journal.replay(Position.START, (_, edit) -> edits.add(edit));
        }
        return edits;
    }

    private void damage(Position edit) throws IOException {
        for (String name : List.of("000001.journal", "000001.copy")) {
            Path file = folder.resolve("journal").resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            bytes[(int) edit.offset() + 40] ^= 1;
            Files.write(file, bytes);
        }
    }
}
