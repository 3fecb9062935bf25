package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import app.handsel.store.NotebookFolder;
import app.handsel.torture.disk.RecordingDisk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The power fails while a whole notebook is in use, with its database. It opens without help, shows all that was saved,
 * and what the database says is what the journal says. Then it is used again, and the power fails again.
 */
class NotebookPowerCutTest {

    private static final int CUTS_EACH = 10;
    private static final long KEPT_MILLIS = 46_000;
    private static final int SESSIONS = 4;
    private static final int DEEDS = 12;

    @RegisterExtension
    static final Figures FIGURES = new Figures("power-cut-notebook", "power cut");

    @Test
    void aNotebookIsWholeAfterAnyPowerCut() {
        Trials.run("power cuts in a notebook", 1, 60, random -> {
            var disk = new RecordingDisk();
            for (int session = 0; session < SESSIONS; session++) {
                use(disk, random, DEEDS);
            }
            for (int cut = 0; cut < CUTS_EACH; cut++) {
                var left = cut(disk, random, List.of());
                FIGURES.count("once", "nothing lost, opens by itself");
                if (random.nextInt(3) == 0) {
                    var saved = savedIn(left);
                    use(left, random, 4);
                    cut(left, random, saved);
                    FIGURES.count("again while it was used after one", "nothing lost, opens by itself");
                }
            }
        });
    }

    /** The database keeps what it replaced for 45 seconds; only then it writes over it. */
    @Test
    void aDatabaseThatWritesOverItselfIsWholeToo() {
        assumeTrue(Trials.LONG, "only in the long version");
        Trials.run("power cuts when space is used again", 0, 3, random -> {
            var disk = new RecordingDisk();
            for (int session = 0; session < SESSIONS; session++) {
                use(disk, random, 5 * DEEDS);
                Thread.sleep(KEPT_MILLIS);
            }
            for (int cut = 0; cut < 5 * CUTS_EACH; cut++) {
                cut(disk, random, List.of());
                FIGURES.count("after minutes, when space is used again", "nothing lost, opens by itself");
            }
        });
    }

    private static Path folder(RecordingDisk disk) {
        return disk.root().resolve("shop").resolve("notebook");
    }

    private static void use(RecordingDisk disk, Random random, int deeds) {
        try (var open = NotebookFolder.open(folder(disk), Template.CLOCK)) {
            var keeper = new Shopkeeper(open, Template.CLOCK, random);
            for (int i = 0; i < deeds; i++) {
                keeper.does(keeper.nextSmall()).map(Day::saved).ifPresent(disk::said);
            }
        }
    }

    /** What the power cut at a random moment has left; with what had been saved before the disk was recorded. */
    private static RecordingDisk cut(RecordingDisk disk, Random random, List<String> before) {
        int step = disk.anyMoment(random);
        var left = disk.cutAfter(step, random);
        var saved = new ArrayList<>(before);
        saved.addAll(disk.saidBy(step));
        try (var open = NotebookFolder.open(folder(left), Template.CLOCK);
                var rebuilt = InMemory.rebuilt(open.journal())) {
            assertThat(edits(open)).containsAll(saved);
            assertThat(Reading.of(open).differences(Reading.of(rebuilt))).isEmpty();
        }
        return left;
    }

    private static List<String> savedIn(RecordingDisk disk) {
        try (var open = NotebookFolder.open(folder(disk), Template.CLOCK)) {
            return edits(open);
        }
    }

    private static List<String> edits(NotebookFolder open) {
        var edits = new ArrayList<Edit>();
        open.journal().replay(Position.START, (_, edit) -> edits.add(edit));
        return edits.stream().map(Day::saved).toList();
    }
}
