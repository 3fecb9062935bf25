package app.handsel.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Entry;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Position;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Another process saves as fast as it can and is killed. What it had shown as saved is there, in every round. */
@TestInstance(Lifecycle.PER_CLASS)
class KilledTest {

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    private final List<String> acknowledged = new ArrayList<>();
    private final Random random = new Random();

    @TempDir
    private static Path folder;

    @RepeatedTest(5)
    void whatWasShownAsSavedSurvivesBeingKilled() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader shown = process.inputReader()) {
            acknowledged.add(shown.readLine());
            Thread.sleep(random.nextInt(200));
            process.toHandle().destroyForcibly(); // unlike the process's own, leaves what it printed to be read
            shown.lines().forEach(acknowledged::add);
        } finally {
            process.destroyForcibly().waitFor();
        }

        try (var open = NotebookFolder.open(folder, clock)) {
            var inJournal = new ArrayList<Edit>();
            open.journal().replay(Position.START, (_, edit) -> inJournal.add(edit));

            assertThat(inJournal).extracting(Edit::about).containsAll(acknowledged);
            assertThat(inJournal).allSatisfy(edit -> {
                Entry entry = edit.changes().getFirst().any();
                assertThat(open.records().find(entry.id())).contains(entry);
            });
        }
    }

    /** The other process. */
    static final class Writer {

        public static void main(String[] args) {
            var clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
            var open = NotebookFolder.open(Path.of(args[0]), clock);
            var edits = new Edits(clock, () -> "Mia");
            var tom = Samples.customer("Tom Reyes");
            open.notebook().apply(edits.added(tom));
            while (true) {
                long number = open.records().applied().sequence() + 1;
                open.notebook().apply(edits.added(Samples.note(tom, "note " + number, 0)));
                System.out.println("note " + number);
            }
        }
    }
}
