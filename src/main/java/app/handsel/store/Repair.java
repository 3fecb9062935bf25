package app.handsel.store;

/** What was done because something on the disk was not as it should be. Nothing is lost by these. */
public enum Repair {
    /** It had failed, and was opened again. */
    STORE_REOPENED,
    /** It was damaged or older than we are, and was made anew from the journal. */
    STORE_REBUILT,
    /** An edit was damaged in one of the two files of the journal, and was taken from the other. */
    JOURNAL_MENDED
}
