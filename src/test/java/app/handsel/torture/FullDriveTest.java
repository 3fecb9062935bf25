package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.journal.FileDrafts;
import app.handsel.notebook.Edit;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import app.handsel.store.NotebookFolder;
import app.handsel.torture.Shopkeeper.Deed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not one byte more fits on the disk: edits are refused, what is there stays, and all goes on when there is room. */
class FullDriveTest {

    private static final int MANY = 20_000;
    private static final int IN_A_ROW = 10;

    private final Random random = new Random(Trials.SEED);
    private final List<String> saved = new ArrayList<>();

    @TempDir
    private Path parent;

    @Test
    void onAFullDiskEditsAreRefusedAndGoOnWhenThereIsRoom() throws IOException {
        try (var drive = SmallDrive.mount(parent.resolve("drive"), 12)) {
            Path folder = drive.folder().resolve("notebook");
            try (var open = NotebookFolder.open(folder, Template.CLOCK)) {
                var keeper = new Shopkeeper(open, Template.CLOCK, random);
                var drafts = new FileDrafts(folder.resolve("drafts"));
                var draft = Template.draft(random);
                drafts.keep(draft);
                saves(keeper, Deed.WRITE, 5);
                drive.fill();

                assertThat(refused(keeper, Deed.WRITE_A_BOOK)).isEqualTo(Problem.NOT_SAVED);
                assertThat(savesUntilRefused(keeper)).containsOnly(Problem.NOT_SAVED);
                int before = saved.size();
                assertThat(refused(keeper, Deed.BRING_IN)).isEqualTo(Problem.NOT_SAVED);
                assertThatThrownBy(() -> drafts.keep(Template.draft(random))).isInstanceOf(IOException.class);
                assertThat(drafts.all().drafts()).containsExactly(draft);
                assertThat(before).as("edits for which room was kept").isGreaterThan(100);

                drive.clear();
                saves(keeper, Deed.WRITE, 5);
                drafts.keep(Template.draft(random));
                assertThat(drafts.all().drafts()).hasSize(2);
            }
            assertThatAllIsThere(folder);
        }
    }

    private void saves(Shopkeeper keeper, Deed deed, int times) {
        for (int i = 0; i < times; i++) {
            saved.add(Day.saved(keeper.does(deed).orElseThrow()));
        }
    }

    /** Until nothing fits any more: where a long note was refused, a shorter one may still have had room. */
    private List<Problem> savesUntilRefused(Shopkeeper keeper) {
        var refusals = new ArrayList<Problem>();
        for (int i = 0; i < MANY && refusals.size() < IN_A_ROW; i++) {
            try {
                saves(keeper, Deed.WRITE, 1);
                refusals.clear();
            } catch (NotebookException e) {
                refusals.add(e.problem());
            }
        }
        assertThat(refusals).as("refused one after the other").hasSize(IN_A_ROW);
        return refusals;
    }

    private static Problem refused(Shopkeeper keeper, Deed deed) {
        try {
            keeper.does(deed);
        } catch (NotebookException e) {
            return e.problem();
        }
        throw new AssertionError(deed + " is not refused");
    }

    private void assertThatAllIsThere(Path folder) {
        try (var open = NotebookFolder.open(folder, Template.CLOCK);
                var rebuilt = InMemory.rebuilt(open.journal())) {
            var edits = new ArrayList<Edit>();
            open.journal().replay(Position.START, (_, edit) -> edits.add(edit));
            assertThat(edits).extracting(Day::saved).containsAll(saved);
            assertThat(Reading.of(open).differences(Reading.of(rebuilt))).isEmpty();
        }
    }
}
