package app.handsel.exchange;

/** Why a file cannot be brought in at all, each with its own words for the user. */
public enum FileProblem {
    /** It is not there, or may not be read. */
    NOT_FOUND,
    EMPTY,
    /** Larger than {@link ContactsFile#MOST_BYTES}. */
    TOO_LARGE,
    /** A workbook of Excel or another program, which can be saved as CSV there. */
    SPREADSHEET,
    PDF,
    /** A picture, a program, an archive or anything else that is not text. */
    NOT_TEXT,
    /** Text, but neither vCards nor a table: a web page, a calendar, a program's settings. */
    NO_CONTACTS
}
