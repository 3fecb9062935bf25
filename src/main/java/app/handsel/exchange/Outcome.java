package app.handsel.exchange;

/** What became of one row of a table, or of one vCard. */
public enum Outcome {
    /** A new customer. */
    ADDED,
    /** The customer was there; what was missing has been added to them. */
    COMPLETED,
    /** The customer was there, with all of it. */
    ALREADY_THERE,
    /** An earlier row of this file is the same customer; what was new in this row is kept with that one. */
    TWICE_IN_FILE,
    EMPTY,
    /** Damaged or cut off; nothing of it came in. */
    UNREADABLE
}
