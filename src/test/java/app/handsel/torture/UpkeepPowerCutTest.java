package app.handsel.torture;

import app.handsel.journal.KeyFile;
import app.handsel.torture.disk.RecordingDisk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The power fails while a notebook is written anew as a whole, or backed up: with a password, without it again, or
 * without somebody who is to be forgotten. It is as it was before, or as it was to be.
 */
class UpkeepPowerCutTest {

    private static final int CUTS_EACH = 8;

    @RegisterExtension
    static final Figures FIGURES = new Figures("power-cut-upkeep", "power cut while a notebook was");

    private final KeyFile.Made made = KeyFile.create(Owner.PASSWORD.toCharArray());

    @Test
    void aNotebookWrittenAnewIsWholeAfterAnyPowerCut() {
        Trials.run("power cuts in upkeep", 1, 50, random -> {
            var disk = new RecordingDisk();
            var day = new Day(owner(disk), random, disk::said);
            day.edits(8, true);
            day.backUp();
            for (int upkeep = 0; upkeep < 3; upkeep++) {
                day.upkeep();
            }
            for (int cut = 0; cut < CUTS_EACH; cut++) {
                int step = disk.anyMoment(random);
                var left = disk.cutAfter(step, random);
                var told = disk.saidBy(step);
                new Inspection(owner(left)).of(told);
                FIGURES.count(KillTest.doing(told, Start.BEGIN), "nothing lost, nothing half there");
            }
        });
    }

    private Owner owner(RecordingDisk disk) {
        Path folder = disk.root().resolve("shop").resolve("notebook");
        return new Owner(folder, made.file(), made::seal);
    }
}
