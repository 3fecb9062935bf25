package app.handsel.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a backup holds: the customers and notes that were written last, the newest first; and how many edits the
 * notebook has had since, when it is a backup of the one that is open.
 */
public record Preview(Restorable of, List<String> customers, List<NoteLine> notes, Optional<Long> since) {

    /** The beginning of a note, about whom and when. */
    public record NoteLine(String customer, Instant at, String text) {}
}
