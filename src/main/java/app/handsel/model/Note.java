package app.handsel.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was said or happened, once. {@code by} is the colleague who wrote it down, {@code first} who got in touch, and
 * {@code heat} what does not belong to the facts.
 */
public record Note(
        UUID id,
        UUID customer,
        Instant at,
        Way way,
        String by,
        String text,
        Optional<Initiator> first,
        Optional<Heat> heat)
        implements Entry {

    public Note(UUID id, UUID customer, Instant at, Way way, String by, String text) {
        this(id, customer, at, way, by, text, Optional.empty(), Optional.empty());
    }

    /** Whether we were in touch with the customer, other than by writing something down. */
    public boolean spoke() {
        return way != Way.MEMO;
    }
}
