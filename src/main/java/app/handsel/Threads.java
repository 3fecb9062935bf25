package app.handsel;

import app.handsel.ui.kit.FxBackground;
import app.handsel.ui.support.Failures;

/**
 * The threads beside the screen's: the notebook's own, and those for reading plain text, for drafts, for keys and for
 * backups, none of which waits for another.
 */
record Threads(FxBackground db, FxBackground reading, FxBackground drafts, FxBackground keys, FxBackground backups) {

    static Threads begin(Failures failures) {
        return new Threads(
                new FxBackground("db", failures),
                new FxBackground("reading", failures),
                new FxBackground("drafts", failures),
                new FxBackground("keys", failures),
                new FxBackground("backups", failures));
    }

    /** What is under way is still done. */
    void close() {
        drafts.close();
        reading.close();
        keys.close();
        db.close();
        backups.close();
    }
}
