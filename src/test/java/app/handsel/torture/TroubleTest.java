package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.journal.FileDrafts;
import app.handsel.journal.KeyFile;
import app.handsel.notebook.Edit;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import app.handsel.store.NotebookFolder;
import app.handsel.torture.Shopkeeper.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk has no room for one file more, may only be read or not even that; two are at it at once; the clock goes
 * back. Each time it is said what is wrong, nothing is lost that was shown as saved, and all goes on once the cause is
 * gone.
 */
class TroubleTest {

    private final Random random = new Random(Trials.SEED);
    private final List<String> saved = new ArrayList<>();

    @TempDir
    private Path parent;

    @Test
    void withoutRoomForOneFileMoreEditsGoOnAndANewNotebookIsRefused() throws IOException {
        try (var drive = SmallDrive.mount(parent.resolve("drive"), 12)) {
            Path folder = drive.folder().resolve("notebook");
            try (var open = NotebookFolder.open(folder, Template.CLOCK)) {
                var keeper = new Shopkeeper(open, Template.CLOCK, random);
                drive.useUpFiles();
                saves(keeper, Deed.WRITE, 5);
                assertThatThrownBy(() -> new FileDrafts(folder.resolve("drafts")).keep(Template.draft(random)))
                        .isInstanceOf(IOException.class);
            }
            assertThatAllIsThere(folder);
            assertThatItIsRefused(drive.folder().resolve("another"), Problem.FOLDER_UNUSABLE);
            drive.clear();
            NotebookFolder.open(drive.folder().resolve("another"), Template.CLOCK)
                    .close();
        }
    }

    @Test
    void onADriveThatIsReadOnlyItIsRefusedAndNothingIsSetAside() throws IOException {
        try (var drive = SmallDrive.mount(parent.resolve("drive"), 12)) {
            Path folder = drive.folder().resolve("notebook");
            try (var open = NotebookFolder.open(folder, Template.CLOCK)) {
                saves(new Shopkeeper(open, Template.CLOCK, random), Deed.WRITE, 5);
            }
            var before = Scratch.all(folder);
            drive.readOnly(true);
            assertThatItIsRefused(folder, Problem.FOLDER_UNUSABLE);
            drive.readOnly(false);
            assertThat(Scratch.all(folder)).isEqualTo(before);
            assertThatAllIsThere(folder);
        }
    }

    @Test
    void withoutPermissionItIsRefusedAndWhatIsOpenGoesOn() throws IOException, InterruptedException {
        Path folder = parent.resolve("notebook");
        List<String> asAnybody = Forbidden.ROOT_ALSO_OBEYS.stream().anyMatch(Files::isExecutable)
                ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search")
                : List.of();
        try (var child = Child.start(asAnybody, List.of(), Forbidden.class, folder)) {
            int exit = child.end();
            assertThat(exit).as(child.errors()).isZero();
            assertThat(child.lines()).endsWith(Forbidden.DONE);
            child.lines().stream().filter(line -> line.startsWith(Day.SAVED)).forEach(saved::add);
        }
        assertThat(saved).hasSize(6);
        assertThatAllIsThere(folder);
    }

    @Test
    void twoAtOnceCannotHaveItAndTheFirstGoesOn() throws IOException, InterruptedException {
        Path folder = parent.resolve("notebook");
        var key = KeyFile.create(Owner.PASSWORD.toCharArray()).file();
        Path file = Files.write(parent.resolve("key"), key.bytes());
        try (var child = Child.start(Busy.class, folder, file, random.nextLong())) {
            child.until(Day.SAVED);
            for (int i = 0; i < 3; i++) {
                assertThatItIsRefused(folder, Problem.IN_USE);
                child.until(Day.SAVED);
            }
            child.kill().stream().filter(line -> line.startsWith(Day.SAVED)).forEach(saved::add);
        }
        assertThatAllIsThere(folder);
    }

    @Test
    void aClockSetBackAYearChangesNothingButTheTimes() {
        Path folder = parent.resolve("notebook");
        try (var open = NotebookFolder.open(folder, Template.CLOCK)) {
            saves(new Shopkeeper(open, Template.CLOCK, random), Deed.ADD, 20);
        }
        var lastYear = Clock.offset(Template.CLOCK, Duration.ofDays(-366));
        try (var open = NotebookFolder.open(folder, lastYear)) {
            var keeper = new Shopkeeper(open, lastYear, random);
            saves(keeper, Deed.ADD, 5);
            String last = saved.getLast();
            var undone = keeper.does(Deed.UNDO).orElseThrow();
            assertThat(last).contains(undone.of().orElseThrow().toString());
            assertThat(undone.at()).isBefore(TestNotebook.NOW.minus(Duration.ofDays(365)));
        }
        assertThatAllIsThere(folder);
    }

    private void saves(Shopkeeper keeper, Deed deed, int times) {
        for (int i = 0; i < times; i++) {
            saved.add(Day.saved(keeper.does(deed).orElseThrow()));
        }
    }

    private static void assertThatItIsRefused(Path folder, Problem problem) {
        assertThatThrownBy(() -> NotebookFolder.open(folder, Template.CLOCK))
                .isInstanceOf(NotebookException.class)
                .extracting("problem")
                .isEqualTo(problem);
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
