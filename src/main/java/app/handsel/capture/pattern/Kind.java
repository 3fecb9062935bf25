package app.handsel.capture.pattern;

/** What a stretch of a sentence is, where it is more than its words; {@code @kind} in a pattern. */
public enum Kind {
    DIGIT,
    WORD,
    CAPITAL,
    DATE,
    NAME,
    OWNER,
    NUMBER,
    MONEY,
    BARE,
    CENTS;

    int bit() {
        return 1 << ordinal();
    }
}
