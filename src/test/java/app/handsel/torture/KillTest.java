package app.handsel.torture;

import app.handsel.journal.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that does all kinds of things with a notebook is killed at a random moment, again and again: while it
 * starts, rebuilds, moves on from an old version, saves, backs up, sets, changes or removes a password or erases
 * somebody. Each time what it had shown as saved is there, nothing is half there, and the notebook opens without help.
 */
class KillTest {

    private static final int KILLS_EACH = 5;
    private static final int LONGEST_MILLIS = 600;

    /** What it is made to do to the notebook, and what it then says that it is about to do. */
    private record Moment(String upkeep, String doing) {

        Moment(Day.Upkeep upkeep, String doing) {
            this(upkeep.name(), doing);
        }
    }

    private static final List<Moment> RARE = List.of(
            new Moment(Day.Upkeep.LOCK, "set a password"),
            new Moment(Day.Upkeep.UNLOCK, "remove the password"),
            new Moment(Day.Upkeep.CHANGE_PASSWORD, "change the password"),
            new Moment(Day.Upkeep.ERASE, "erase"),
            new Moment(Day.Upkeep.BACK_UP, "back up"),
            new Moment(Busy.ANY, "bring in"),
            new Moment(Busy.ANY, "close"),
            new Moment(Busy.ANY, "open"));

    @RegisterExtension
    static final Figures FIGURES = new Figures("kill", "killed while it was about to");

    private final KeyFile.Made made = KeyFile.create(Owner.PASSWORD.toCharArray());

    @TempDir
    private Path parent;

    private Path key;

    @BeforeEach
    void keepTheKey() throws IOException {
        key = Files.write(parent.resolve("key"), made.file().bytes());
    }

    @Test
    void whatWasShownAsSavedSurvivesBeingKilled() {
        Trials.run("kill", 1, 105, random -> {
            Path shop = Files.createTempDirectory(parent, "shop");
            Path folder = Files.createDirectory(shop.resolve("notebook"));
            var owner = new Owner(folder, made.file(), made::seal);
            var start = Start.any(random);
            start.prepare(folder);
            var told = new ArrayList<String>();
            for (int kill = 0; kill < KILLS_EACH; kill++) {
                if (kill > 0) {
                    start = Start.anyAgain(random);
                    start.prepare(folder);
                }
                told.addAll(killed(folder, start, random));
                new Inspection(owner).of(told);
            }
            Scratch.delete(shop);
        });
    }

    /** Every other time while it is at something that happens rarely. */
    private List<String> killed(Path folder, Start start, Random random) throws IOException, InterruptedException {
        Moment moment = random.nextBoolean() ? new Moment(Busy.ANY, "") : RARE.get(random.nextInt(RARE.size()));
        try (var child = Child.start(Busy.class, folder, key, random.nextLong(), moment.upkeep())) {
            child.until(Day.DOING + moment.doing());
            if (moment.doing().isEmpty() && random.nextBoolean()) {
                child.until(Day.SAVED);
            }
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            List<String> lines = child.kill();
            FIGURES.count(doing(lines, start), "nothing lost, nothing half there");
            return lines;
        }
    }

    static String doing(List<String> lines, Start start) {
        String last = lines.isEmpty() ? "start" : lines.getLast();
        if (last.equals(Day.DOING + "open") && lines.size() == 1) {
            return start.toString();
        }
        if (last.startsWith(Day.ERASING)) {
            return "erase a customer";
        }
        return last.startsWith(Day.DOING) ? last.substring(Day.DOING.length()) : "go on";
    }
}
