package app.handsel.notebook;

/** What can go wrong with a notebook, each with its own words for the user. */
public enum Problem {
    /** The edit did not reach the disk; nothing changed. */
    NOT_SAVED,
    /** The edit is safe in the journal, but could not be shown. */
    SAVED_NOT_SHOWN,
    /** What was to be changed has been changed by someone else since. */
    CHANGED_MEANWHILE,
    /** The customer whom an entry would be about is not there. */
    CUSTOMER_GONE,
    /** The disk did not take a backup; those before are as they were. */
    BACKUP_NOT_MADE,
    /** A copy does not amount to what the notebook holds, so it is no backup. */
    BACKUP_NOT_VERIFIED,
    /** A backup is not what it was when it was made. */
    BACKUP_DAMAGED,
    /** A file or folder that was chosen holds no notebook. */
    NOT_A_NOTEBOOK,
    /** There is no room to restore. */
    NO_ROOM,
    /** A newer Handsel wrote this notebook. */
    NEWER_VERSION,
    /** The notebook is open in another Handsel. */
    IN_USE,
    /** The journal has a damaged record in the middle. */
    JOURNAL_DAMAGED,
    /** The journal is missing or shorter than what was already read from it. */
    JOURNAL_BEHIND,
    /** Neither of the two files that keep the key of a notebook with a password can be read. */
    KEY_DAMAGED,
    /** The notebook has a password, and was to be read without its key. */
    LOCKED,
    /** A journal that was to be written anew could not be: everything is as it was. */
    NOT_REWRITTEN,
    /** The folder cannot be read or written. */
    FOLDER_UNUSABLE
}
