package app.handsel.capture.measure;

import java.util.Locale;

/** What is measured, each for itself: the kinds of findings, and dates in sentences of no kind. */
enum Kind {
    PROMISE,
    THEIRS,
    QUESTION,
    ANSWER,
    INTEREST,
    MISTAKE,
    PAYMENT,
    REFERRAL,
    DATE;

    static Kind named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
