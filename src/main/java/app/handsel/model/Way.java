package app.handsel.model;

/** How a note came about. A memo is written down without anybody having spoken. */
public enum Way {
    CALL,
    VISIT,
    MEETING,
    MESSAGE,
    MEMO
}
