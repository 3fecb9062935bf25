package app.handsel.exchange;

/** What somebody may want to look at in a row that was read. */
public enum Remark {
    /** Letters that an earlier program had garbled were put right. */
    REPAIRED_TEXT,
    /** Some letters do not exist in the chosen encoding. */
    LETTERS_LOST,
    /** There is no name, company, phone or e-mail: the first text of the row stands for the name. */
    NAMED_AFTER_DETAIL,
    /** Kept as typed, but nobody can call it. */
    PHONE_NOT_A_NUMBER,
    /** A date that could not be read, or that could be read two ways; kept as text. */
    DATE_KEPT_AS_TEXT,
    /** The picture is damaged or of an unknown kind; it was left out. */
    PICTURE_UNREADABLE,
    /** The customer has a picture; the one in the file was left out. */
    PICTURE_NOT_REPLACED,
    /** A sound, a key or a nested card was left out. */
    ATTACHMENT_LEFT_OUT,
    /** A line of the card is damaged; kept as it stands. */
    LINE_KEPT_AS_TEXT
}
