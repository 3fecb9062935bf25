package app.handsel.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlowCheckTest {

    private static final int NOTES = 1000;

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    private final Edits edits = new Edits(clock, () -> "Mia");
    private final Customer tom = Samples.customer("Tom Reyes");
    private final List<Repair> repairs = new ArrayList<>();
    private NotebookFolder open;
    private SlowCheck check;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        try (var first = NotebookFolder.open(folder, clock)) {
            first.notebook().apply(edits.added(tom));
            first.notebook()
                    .apply(edits.broughtIn(
                            "notes",
                            IntStream.range(0, NOTES)
                                    .mapToObj(i -> Change.added(Samples.note(tom, "note " + i, i)))
                                    .toList()));
        }
        open = NotebookFolder.open(folder, clock);
        open.repairs().listen(repairs::add);
        check = open.slowCheck();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void nothingIsFoundInWhatIsAsItShouldBeAlsoWhileEditsGoOn() {
        int steps = 0;
        while (check.step()) {
            open.notebook().apply(edits.added(Samples.note(tom, "now", steps++)));
            if (steps % 3 == 0) {
                open.database().checkpoint();
            }
        }
        assertThat(steps).isGreaterThan(10);
        assertThat(repairs).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE note SET body = REPLACE(body, 'note 7', 'note 8')",
                "UPDATE words SET text = 'another' WHERE id = (SELECT MAX(id) FROM note)",
                "DELETE FROM note WHERE id = (SELECT MAX(id) FROM note)",
                "UPDATE customer SET owes_thanks = TRUE"
            })
    void aWrongRowIsFoundAndAllIsMadeAnew(String sql) {
        open.database().update(sql);

        assertThat(repairsOfOneRound()).containsExactly(Repair.STORE_REBUILT);
        assertThat(open.tally().scanned()).isEqualTo(open.tally().now());
        assertThat(open.cards().card(tom.id(), 2 * NOTES).orElseThrow().notes())
                .hasSize(NOTES)
                .allSatisfy(note -> assertThat(note.text()).startsWith("note "));
    }

    @Test
    void aDamagedBlockIsFoundWhereNobodyLooks() throws IOException {
        Path file = folder.resolve("store").resolve("notebook.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);

        assertThat(repairsOfOneRound()).containsExactly(Repair.STORE_REBUILT);
        assertThat(open.cards().card(tom.id(), 2 * NOTES).orElseThrow().notes()).hasSize(NOTES);
    }

    @Test
    void itWaitsBetweenItsStepsAndLongBeforeItBeginsAnew() {
        var tasks = new ArrayDeque<Runnable>();
        var waits = new ArrayList<Duration>();
        check.start((wait, task) -> {
            waits.add(wait);
            tasks.add(task);
        });
        for (int i = 0; i < 1000 && waits.stream().noneMatch(wait -> wait.toHours() > 1); i++) {
            Optional.ofNullable(tasks.poll()).ifPresent(Runnable::run);
        }
        assertThat(waits.getFirst()).isGreaterThan(Duration.ofMinutes(1));
        assertThat(waits.subList(1, waits.size() - 1))
                .hasSizeGreaterThan(10)
                .allSatisfy(wait -> assertThat(wait).isPositive());
        assertThat(waits.getLast()).isGreaterThan(Duration.ofHours(1));
        assertThat(tasks).hasSize(1);
    }

    private List<Repair> repairsOfOneRound() {
        while (check.step()) {
            continue;
        }
        return repairs;
    }
}
