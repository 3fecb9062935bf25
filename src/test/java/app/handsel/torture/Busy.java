package app.handsel.torture;

import app.handsel.journal.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** The process that is killed: uses a notebook day after day, and says on its output what it is about and has saved. */
final class Busy {

    /** Whatever comes. */
    static final String ANY = "any";

    private static final int MOST_EDITS = 40;

    private Busy() {}

    /**
     * The folder of the notebook, a key for it, a seed, and what is done to the notebook as a whole, or {@link #ANY}.
     */
    public static void main(String[] args) throws IOException {
        var key = KeyFile.of(Files.readAllBytes(Path.of(args[1]))).orElseThrow();
        var owner = new Owner(Path.of(args[0]), key, new Opening(key));
        var random = new Random(Long.parseLong(args[2]));
        var day = new Day(owner, random, System.out::println);
        while (true) {
            day.edits(random.nextInt(MOST_EDITS), false);
            if (args[3].equals(ANY)) {
                day.upkeep();
            } else {
                day.upkeep(Day.Upkeep.valueOf(args[3]));
            }
        }
    }
}
