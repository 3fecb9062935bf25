package app.handsel.store;

import app.handsel.store.blocks.Mount;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks over the whole database in small steps, between which edits go on: each block of the file, then each row. What
 * is wrong with it is found before anybody looks there, and it is made anew from the journal.
 */
public final class SlowCheck {

    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration AGAIN = Duration.ofHours(20);

    /** Some milliseconds each, also on a slow laptop. */
    private static final int BLOCKS = 64;

    private static final int ROWS = 100;

    private final Database database;
    private final TallyTable tally;
    private int generation;
    private long block;
    private @Nullable TallyScan scan;
    private boolean rebuilt;

    SlowCheck(Database database, TallyTable tally) {
        this.database = database;
        this.tally = tally;
    }

    /** @param later does something on the notebook's thread after a while */
    public void start(BiConsumer<Duration, Runnable> later) {
        later.accept(FIRST, () -> go(later));
    }

    private void go(BiConsumer<Duration, Runnable> later) {
        Duration next = AGAIN;
        try {
            next = step() ? PAUSE : AGAIN;
        } finally {
            later.accept(next, () -> go(later));
        }
    }

    /** A step on the notebook's thread; false after the last one, and then it begins anew. */
    public boolean step() {
        if (generation != database.generation()) {
            begin();
        }
        if (!database.link().hasRoom()) {
            return true; // What would be found could not be mended now.
        }
        try {
            return database.link().mount().filter(this::hasMore).isPresent() || rows();
        } catch (StoreException e) {
            return e.code() == 0 ? mend() : restart();
        }
    }

    private boolean hasMore(Mount mount) {
        try {
            long end = Math.min(mount.blocks(), block + BLOCKS);
            if (block >= end) {
                return false;
            }
            while (block < end) {
                mount.look(block++);
            }
            return true;
        } catch (IOException _) {
            throw new StoreException("block " + (block - 1) + " is damaged");
        }
    }

    private boolean rows() {
        var scanning = scan;
        if (scanning == null) {
            scanning = new TallyScan(database, tally);
            scan = scanning;
        }
        return scanning.next(ROWS) || !restart();
    }

    /** Once: what is found again after that is not wrong with the database, but with us. */
    private boolean mend() {
        if (!rebuilt) {
            rebuilt = true;
            database.rebuild();
            return restart();
        }
        restart();
        return false;
    }

    private boolean restart() {
        begin();
        return true;
    }

    private void begin() {
        generation = database.generation();
        block = 0;
        scan = null;
        tally.watch(_ -> {});
    }
}
