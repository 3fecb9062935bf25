package app.handsel.notebook;

import app.handsel.model.Entry;
import java.time.Instant;
import java.util.List;

/** Reads what has to do with keeping one's word, over a stretch of time. */
public interface Trail {

    /**
     * Promises that are open or were due, made or settled since {@code from}, payments received since then, and the
     * questions and mistakes since then. It may be more, never less.
     */
    List<Entry> since(Instant from);
}
