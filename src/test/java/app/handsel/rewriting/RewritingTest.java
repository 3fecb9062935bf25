package app.handsel.rewriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.journal.FileDrafts;
import app.handsel.journal.FileJournal;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Draft;
import app.handsel.notebook.Edit;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewritingTest {

    private static final Instant THEN = Instant.parse("2026-11-24T09:30:00Z");
    private static final String SAID = "Lena Brandt wants the oven";

    @TempDir
    private Path folder;

    private final List<Edit> edits = new ArrayList<>();
    private final Draft draft = Draft.empty(Optional.empty(), Way.CALL, THEN);

    @BeforeEach
    void write() throws IOException {
        try (var journal = FileJournal.open(folder.resolve("journal"), Optional.empty())) {
            for (int i = 0; i < 20; i++) {
                edits.add(note(SAID + " " + i));
                journal.append(edits.getLast());
            }
        }
        Files.createDirectories(folder.resolve("store"));
        Files.writeString(folder.resolve("store").resolve("notebook.mv.db"), SAID);
        Files.writeString(folder.resolve("at-work"), "Mia");
        new FileDrafts(folder.resolve("drafts"), Optional.empty()).keep(written(draft));
    }

    @Test
    void withAPasswordNoTextIsLeftAndAllIsThere() throws IOException {
        Rewriting.Lock lock = lock();
        rewriting(Optional.empty()).lock(Optional.of(lock), _ -> {});

        assertThat(edits(Optional.of(lock.seal()))).isEqualTo(edits);
        assertThat(new FileDrafts(folder.resolve("drafts"), Optional.of(lock.seal()))
                        .all()
                        .drafts())
                .containsExactly(written(draft));
        assertThat(texts()).noneMatch(text -> text.contains("Brandt") || text.contains("Mia"));
        assertThat(KeyFile.exists(folder)).isTrue();
        assertThatThrownBy(() -> edits(Optional.empty())).extracting("problem").isEqualTo(Problem.LOCKED);
    }

    @Test
    void withoutItAgainAllIsThere() throws IOException {
        Rewriting.Lock lock = lock();
        rewriting(Optional.empty()).lock(Optional.of(lock), _ -> {});
        rewriting(Optional.of(lock.seal())).lock(Optional.empty(), _ -> {});

        assertThat(edits(Optional.empty())).isEqualTo(edits);
        assertThat(KeyFile.exists(folder)).isFalse();
        assertThat(new FileDrafts(folder.resolve("drafts"), Optional.empty())
                        .all()
                        .drafts())
                .containsExactly(written(draft));
    }

    @Test
    void whatIsLeftOutIsGoneEverywhereAndNumbersFollowOn() throws IOException {
        var gone = rewriting(Optional.empty())
                .change(
                        edit -> Optional.of(edit).filter(one -> !one.about().endsWith("7")),
                        _ -> Optional.empty(),
                        _ -> {});

        assertThat(gone.leftOut()).containsExactly(8L, 18L);
        assertThat(List.of(gone.sequence(7), gone.sequence(8), gone.sequence(9), gone.sequence(20)))
                .containsExactly(7L, 7L, 8L, 18L);
        assertThat(gone.end().sequence()).isEqualTo(18);
        assertThat(edits(Optional.empty())).hasSize(18).isSubsetOf(edits);
        assertThat(texts()).noneMatch(text -> text.contains(SAID + " 7") || text.contains(SAID + " 17"));
        assertThat(folder.resolve("drafts")).isEmptyDirectory();
        assertThat(folder.resolve("store")).doesNotExist();
    }

    /** As after a kill at any step: the copy of the folder is taken whenever a step was done, and gone on with. */
    @Test
    void whateverMomentItIsKilledAtItIsAsItWasOrAsItShallBe() throws IOException {
        Rewriting.Lock lock = lock();
        Path anew = RollForward.begin(folder);
        copy(anew.resolve("journal"), lock);
        new FileDrafts(anew.resolve("drafts"), Optional.of(lock.seal())).keep(written(draft));
        lock.file().write(anew);
        Path early = snapshot("early");
        RollForward.ready(folder);
        List<Path> moved;
        try (var files = Files.walk(anew)) {
            moved = files.filter(Files::isRegularFile).map(anew::relativize).toList();
        }

        RollForward.finish(early);
        assertThat(new String(Files.readAllBytes(early.resolve("journal/000001.journal")), StandardCharsets.UTF_8))
                .contains(SAID);
        assertThat(early.resolve("rewriting")).doesNotExist();
        for (int steps = 0; steps <= moved.size(); steps++) {
            Path killed = snapshot("killed-" + steps);
            for (Path file : moved.subList(0, steps)) {
                Files.createDirectories(killed.resolve(file).getParent());
                Files.move(
                        killed.resolve("rewriting/new").resolve(file),
                        killed.resolve(file),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            RollForward.finish(killed);
            RollForward.finish(killed);

            assertThat(edits(killed, Optional.of(lock.seal()))).isEqualTo(edits);
            assertThat(killed.resolve("rewriting")).doesNotExist();
            assertThat(killed.resolve("store")).doesNotExist();
        }
    }

    @Test
    void aJournalThatCannotBeReadIsLeftAsItIs() throws IOException {
        for (String name : List.of("000001.journal", "000001.copy")) {
            Path file = folder.resolve("journal").resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            bytes[700] ^= 1;
            Files.write(file, bytes);
        }
        List<String> before = texts();

        assertThatThrownBy(() -> rewriting(Optional.empty()).lock(Optional.of(lock()), _ -> {}))
                .isInstanceOf(NotebookException.class);
        assertThat(texts()).isEqualTo(before);
    }

    private void copy(Path to, Rewriting.Lock lock) {
        try (var journal = FileJournal.open(folder.resolve("journal"), Optional.empty())) {
            app.handsel.journal.JournalCopy.write(journal, Optional::of, to, Optional.of(lock.seal()), _ -> {});
        }
    }

    private Path snapshot(String name) throws IOException {
        Path copy = folder.resolveSibling(folder.getFileName() + "-" + name);
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(folder.relativize(file).toString()));
            }
        }
        return copy;
    }

    private Rewriting rewriting(Optional<Seal> seal) {
        return new Rewriting(folder, seal);
    }

    private static Rewriting.Lock lock() {
        var made = KeyFile.create("correct horse".toCharArray());
        return new Rewriting.Lock(made.seal(), made.file());
    }

    private static Draft written(Draft empty) {
        return new Draft(
                empty.id(),
                empty.customer(),
                empty.at(),
                empty.way(),
                "Lena Brandt called",
                3,
                empty.first(),
                empty.heat(),
                empty.of());
    }

    private static Edit note(String text) {
        var note = new Note(UUID.randomUUID(), UUID.randomUUID(), THEN, Way.CALL, "Mia", text);
        return Edit.done(THEN, "Mia", Action.NOTE_ADDED, text, List.of(Change.added(note)));
    }

    private List<Edit> edits(Optional<Seal> seal) {
        return edits(folder, seal);
    }

    private static List<Edit> edits(Path notebook, Optional<Seal> seal) {
        var found = new ArrayList<Edit>();
        try (var journal = FileJournal.open(notebook.resolve("journal"), seal)) {
            journal.replay(Position.START, (_, edit) -> found.add(edit));
        }
        return found;
    }

    private List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }
}
