package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.journal.FileJournal;
import app.handsel.journal.KeyFile;
import app.handsel.model.Customer;
import app.handsel.model.Note;
import app.handsel.notebook.Edits;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.rewriting.Rewriting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is there, also when something goes wrong at the worst moment. */
class WorstMomentTest {

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    private final Edits edits = new Edits(clock, () -> "Mia");
    private final Customer tom = customer("Tom Reyes");

    @TempDir
    private Path parent;

    /** Removing the password goes wrong once, after there is no way back; the window opens it again as it was. */
    @Test
    void whatIsSavedAfterRemovingFailedIsThereAfterARestart() throws IOException {
        Path folder = parent.resolve("notebook");
        KeyFile.Made made = KeyFile.create("correct horse battery".toCharArray());
        var seal = Optional.of(made.seal());
        try (var open = NotebookFolder.open(folder, clock)) {
            open.notebook().apply(edits.added(tom));
        }
        new Rewriting(folder, Optional.empty())
                .lock(Optional.of(new Rewriting.Lock(made.seal(), made.file())), _ -> {});

        // One disk error among the last steps: here a file that cannot be deleted just then.
        Path copy = folder.resolve("key.copy");
        Files.delete(copy);
        Files.createDirectories(copy.resolve("x"));
        assertThatThrownBy(() -> new Rewriting(folder, seal).lock(Optional.empty(), _ -> {}))
                .isInstanceOf(NotebookException.class);
        Files.delete(copy.resolve("x"));

        // Rewrites: failure -> session.read(seal, ...)
        try (var open = NotebookFolder.open(folder, seal, clock)) {
            open.notebook().apply(edits.added(Samples.note(tom, "wants the oven", 1)));
        } catch (NotebookException _) {
            return; // Refused: that would be all right, nothing is lost.
        }
        // The next start: Session.enter.
        assertThat(KeyFile.exists(folder)).isFalse();
        try (var open = NotebookFolder.open(folder, Optional.empty(), clock)) {
            assertThat(open.cards().card(tom.id(), 9).orElseThrow().notes()).hasSize(1);
        }
    }

    /** The store is behind, as after any kill or power cut, and as many edits are damaged as it lacks. */
    @Test
    void whatTheStoreHasNotSeenYetIsNotTakenBackByMending() throws IOException {
        Path folder = parent.resolve("notebook");
        Path store = folder.resolve("store/notebook.mv.db");
        Path behind = parent.resolve("behind");
        Note note = Samples.note(tom, "one", 3);
        try (var open = NotebookFolder.open(folder, clock)) {
            open.notebook().apply(edits.added(tom));
            open.notebook().apply(edits.added(note));
            open.notebook().apply(edits.changed(note, text(note, "two")));
        }
        Files.copy(store, behind);
        try (var open = NotebookFolder.open(folder, clock)) {
            open.notebook().apply(edits.changed(text(note, "two"), text(note, "three")));
            open.notebook().apply(edits.added(Samples.note(tom, "last", 1)));
        }
        Files.copy(behind, store, StandardCopyOption.REPLACE_EXISTING);
        List<Position> positions = new ArrayList<>();
        try (var journal = FileJournal.open(folder.resolve("journal"), Optional.empty())) {
            journal.replay(Position.START, (at, _) -> positions.add(at));
        }
        // The store has seen 1 to 3; 2 and 3 are damaged; 4 and 5 are whole.
        damage(folder, positions.get(1));
        damage(folder, positions.get(2));
        assertThatThrownBy(() -> NotebookFolder.open(folder, clock)).isInstanceOf(NotebookException.class);

        new Salvage(folder, Optional.empty(), clock).goOn(_ -> {});
        try (var open = NotebookFolder.open(folder, clock)) {
            assertThat(open.cards().card(tom.id(), 9).orElseThrow().notes())
                    .extracting(Note::text)
                    .containsExactlyInAnyOrder("three", "last");
        }
    }

    private static Note text(Note like, String text) {
        return new Note(like.id(), like.customer(), like.at(), like.way(), like.by(), text);
    }

    private static void damage(Path folder, Position edit) throws IOException {
        for (String name : List.of("000001.journal", "000001.copy")) {
            Path file = folder.resolve("journal").resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            bytes[(int) edit.offset() + 40] ^= 1;
            Files.write(file, bytes);
        }
    }
}
