package app.handsel.notebook;

import app.handsel.model.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the entries that may owe something, whoever they are about. */
public interface Owing {

    /**
     * Open promises due on or before {@code until} (by any of the dates they ever had), and payments not acknowledged.
     */
    List<Entry> until(LocalDate until);

    /** The day on which the next open promise after {@code day} falls due. */
    Optional<LocalDate> nextDueAfter(LocalDate day);
}
