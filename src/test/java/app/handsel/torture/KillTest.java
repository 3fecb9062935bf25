package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import app.handsel.store.NotebookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that does all kinds of things with a notebook is killed at a random moment, again and again: while it
 * starts, rebuilds, moves on from an old version, or saves. Each time what it had shown as saved is there, nothing is
 * half there, and the notebook opens without help.
 */
class KillTest {

    private static final int KILLS_EACH = 5;
    private static final int LONGEST_MILLIS = 600;

    @RegisterExtension
    static final Figures FIGURES = new Figures("kill", "killed while it was about to");

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);

    @TempDir
    private Path parent;

    @Test
    void whatWasShownAsSavedSurvivesBeingKilled() {
        Trials.run("kill", 1, 105, random -> {
            Path folder = Files.createTempDirectory(parent, "notebook");
            var start = Start.any(random);
            start.prepare(folder);
            var saved = new ArrayList<String>();
            for (int kill = 0; kill < KILLS_EACH; kill++) {
                if (kill > 0) {
                    start = Start.anyAgain(random);
                    start.prepare(folder);
                }
                saved.addAll(killed(folder, start, random));
                check(folder, saved);
            }
            Scratch.delete(folder);
        });
    }

    private static List<String> killed(Path folder, Start start, Random random)
            throws IOException, InterruptedException {
        try (var child = Child.start(Busy.class, folder, random.nextLong())) {
            child.until(Busy.DOING + (random.nextInt(3) == 0 ? "open" : ""));
            if (random.nextBoolean()) {
                child.until(Busy.SAVED);
            }
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            List<String> lines = child.kill();
            String last = lines.isEmpty() ? "start" : lines.getLast();
            FIGURES.count(
                    last.startsWith(Busy.DOING + "open")
                            ? start.toString()
                            : last.startsWith(Busy.DOING) ? last.substring(Busy.DOING.length()) : "say what it saved",
                    "nothing lost, nothing half there");
            return lines.stream().filter(line -> line.startsWith(Busy.SAVED)).toList();
        }
    }

    private void check(Path folder, List<String> saved) {
        try (var open = NotebookFolder.open(folder, clock);
                var rebuilt = InMemory.rebuilt(open.journal())) {
            var edits = new ArrayList<Edit>();
            open.journal().replay(Position.START, (_, edit) -> edits.add(edit));
            assertThat(edits).extracting(Busy::saved).containsAll(saved);

            var entries = Reading.entriesAfter(edits);
            for (var id : Reading.everIn(edits)) {
                assertThat(open.records().find(id).orElse(null)).isEqualTo(entries.get(id));
            }
            assertThat(Reading.of(open).differences(Reading.of(rebuilt))).isEmpty();
        }
    }
}
