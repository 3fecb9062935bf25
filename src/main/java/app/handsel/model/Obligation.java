package app.handsel.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Something owed to a customer now: computed from the records and the clock, never stored. {@code when} is since when
 * it is owed for {@link Group#NOW}, and until when there is time for the others.
 */
public record Obligation(Kind kind, Group group, Entry about, Instant when) {

    /** What is owed; the order is the order of ranking within a group. */
    public enum Kind {
        LATE_PROMISE,
        PAYMENT_NOT_ACKNOWLEDGED,
        PROMISE_DUE
    }

    /** How soon it is owed; {@code LATER} is open but not owed yet, and stands only on the card. */
    public enum Group {
        NOW,
        TODAY,
        SOON,
        LATER
    }

    public UUID customer() {
        return about.customer();
    }
}
