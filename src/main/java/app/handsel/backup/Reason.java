package app.handsel.backup;

/** Why a backup was made. */
public enum Reason {
    /** Something had changed for an hour or longer. */
    HOURLY,
    /** The notebook was closed. */
    CLOSING,
    BEFORE_IMPORT,
    BEFORE_MIGRATION,
    BEFORE_ERASING,
    /** Somebody asked for it. */
    BY_HAND,
    /** To be taken to another computer. */
    TO_MOVE
}
