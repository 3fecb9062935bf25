package app.handsel.capture.fact;

import app.handsel.capture.pattern.Hit;

/**
 * A question that stands in a sentence: from which token, what is asked, and before which token it ends. A {@code weak}
 * one counts only when the text says what became of it.
 */
record Asked(int from, int open, int to, boolean weak) {

    static Asked of(Hit hit, int end) {
        return new Asked(hit.from(), hit.open(), end, hit.value().equals("weak"));
    }
}
