package app.handsel.notebook;

import app.handsel.model.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the entries that may owe something, whoever they are about. */
public interface Owing {

    /**
     * Everything for which something may be owed at {@code now}: open promises due on or before {@code until} (by any
     * of the dates they ever had) or without news for long, payments not acknowledged, and whatever else is open; also
     * customers who have a day coming up, are quiet, sent somebody or are new. It may be more than is owed, never less.
     */
    Known until(LocalDate until, Instant now);

    /** The day on which the next open promise after {@code day} falls due. */
    Optional<LocalDate> nextDueAfter(LocalDate day);
}
