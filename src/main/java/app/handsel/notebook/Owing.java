package app.handsel.notebook;

import app.handsel.model.Known;
import app.handsel.model.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the entries that may owe something, whoever they are about. */
public interface Owing {

    /**
     * Everything for which something may be owed at {@code now}: open promises due on or before {@code until} (by any
     * of the dates they ever had) or without news for long, deliveries to ask about, payments not acknowledged, and
     * whatever else is open; also customers who have a day coming up, are quiet or new, or were sent by somebody. It
     * may be more than is owed, never less; only of customers who have been quiet for longer than the shop's rhythm
     * there are no more than the few last ones. All whom these are about are known, and who sent them.
     */
    Known until(LocalDate until, Instant now, Rhythm rhythm);

    /** The day on which, after {@code day}, the next promise, answer, amends or IOU that is still open falls due. */
    Optional<LocalDate> nextDueAfter(LocalDate day);
}
