package app.handsel.model.trust;

/** What became of a case. */
public enum Result {
    /** A promise, as it was first agreed and in time. */
    KEPT,
    /** A promise, by another date that the customer knew in time. */
    MOVED,
    /** A promise, done after the date last agreed in time. */
    DONE_LATE,
    /** A promise that fell due and is still open. */
    STILL_LATE,
    /** A payment that the customer heard of. */
    ACKNOWLEDGED,
    /** A payment that the customer has heard nothing of. */
    WAITING,
    /** A question, by the time we said we would know. */
    ANSWERED,
    ANSWERED_LATE,
    /** A question whose time has passed. */
    NOT_ANSWERED,
    /** A mistake that the customer heard of from us. */
    TOLD_FIRST,
    FOUND_OUT,
    NOT_TOLD,
    /** A customer who was sent to us, and the sender has heard our thanks. */
    THANKED,
    NOT_THANKED
}
