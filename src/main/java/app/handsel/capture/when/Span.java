package app.handsel.capture.when;

import java.time.LocalDate;

/** Days from the first to the last. */
record Span(LocalDate first, LocalDate last) {

    static Span day(LocalDate day) {
        return new Span(day, day);
    }

    boolean isDay() {
        return first.equals(last);
    }
}
