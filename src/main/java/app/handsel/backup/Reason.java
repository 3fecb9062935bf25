package app.handsel.backup;

/** Why a backup was made. */
public enum Reason {
    /** Something had changed for an hour or longer. */
    HOURLY,
    /** The notebook was closed. */
    CLOSING,
    BEFORE_IMPORT,
    /** The first one that another version of Handsel makes. */
    BEFORE_MIGRATION,
    /** Somebody asked for it. */
    BY_HAND,
    /** To be taken to another computer. */
    TO_MOVE
}
