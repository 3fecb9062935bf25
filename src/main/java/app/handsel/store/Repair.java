package app.handsel.store;

/** What was done because the database was not as it should be. All of it is derived, so nothing is lost by these. */
public enum Repair {
    /** It had failed, and was opened again. */
    STORE_REOPENED,
    /** It was damaged or older than we are, and was made anew from the journal. */
    STORE_REBUILT
}
