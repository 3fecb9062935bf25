package app.handsel.ui.lock;

import app.handsel.journal.KeyFile;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Rewrites all of a notebook, which takes a while, and says how it went. Until it is through, everything stays as it
 * was.
 */
public interface Sealing {

    /** From now on the notebook has this password. */
    void set(KeyFile.Made made, Run run);

    /** From now on it has none. The password was asked for already. */
    void remove(Run run);

    /** How it goes, from 0 to 1, and how it ended; all of it told on the screen's thread. */
    record Run(DoubleConsumer progress, Runnable done, Consumer<? super Exception> failed) {}
}
