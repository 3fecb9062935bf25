package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.journal.FileDrafts;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.torture.Shopkeeper.Deed;
import app.handsel.torture.disk.RecordingDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The drive that a notebook lies on is pulled while it is open, and put back; or it is as slow as one far away. */
class PulledDriveTest {

    private static final long SLOW_MILLIS = 60;

    @RegisterExtension
    static final Figures FIGURES = new Figures("pulled-drive", "the drive");

    @Test
    void whatIsSavedIsThereAndAllGoesOnWhenTheDriveIsBack() {
        Trials.run("pulled drives", 3, 200, random -> {
            var disk = new RecordingDisk();
            Path folder = disk.root().resolve("shop").resolve("notebook");
            var owner = Owner.without(folder);
            var told = new ArrayList<String>();
            try (var open = owner.open()) {
                var keeper = new Shopkeeper(open, Template.CLOCK, random);
                save(keeper, 5, told);
                disk.pull();
                assertThatNothingIsSaved(keeper);
                assertThatThrownBy(() -> new FileDrafts(folder.resolve("drafts")).keep(Template.draft(random)))
                        .isInstanceOf(IOException.class);

                disk.plugIn(random);
                save(keeper, 5, told);
            }
            new Inspection(owner).of(told);
            FIGURES.count("pulled and put back", "refused, nothing lost, went on");
        });
    }

    @Test
    void onASlowDriveAllIsSavedAllTheSame() throws IOException {
        var disk = new RecordingDisk();
        disk.slow(SLOW_MILLIS);
        var owner = Owner.without(disk.root().resolve("shop").resolve("notebook"));
        var day = new Day(owner, new Random(Trials.SEED), disk::said);
        day.edits(5, true);
        disk.slow(0);
        new Inspection(owner).of(disk.saidBy(disk.length()));
        FIGURES.count("slow", "nothing lost");
    }

    private static void save(Shopkeeper keeper, int times, List<String> told) {
        for (int i = 0; i < times; i++) {
            told.add(Day.saved(keeper.does(Deed.WRITE).orElseThrow()));
        }
    }

    private static void assertThatNothingIsSaved(Shopkeeper keeper) {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> keeper.does(Deed.WRITE))
                    .isInstanceOf(NotebookException.class)
                    .extracting("problem")
                    .isEqualTo(Problem.NOT_SAVED);
        }
    }
}
