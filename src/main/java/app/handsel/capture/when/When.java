package app.handsel.capture.when;

import app.handsel.model.Due;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day or a span of days in the shop's zone, {@code first} to {@code last}, and a time or a span of times of day,
 * {@code from} to {@code until}, when one was said. "Friday noon" is one day and one time; "next week" is seven days
 * and no time; "tomorrow morning" is one day from when mornings begin to when they end.
 */
public record When(LocalDate first, LocalDate last, Optional<LocalTime> from, Optional<LocalTime> until) {

    public When {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    public static When day(LocalDate day) {
        return days(day, day);
    }

    public static When days(LocalDate first, LocalDate last) {
        return new When(first, last, Optional.empty(), Optional.empty());
    }

    public static When at(LocalDate day, LocalTime time) {
        return new When(day, day, Optional.of(time), Optional.of(time));
    }

    public static When between(LocalDate day, LocalTime from, LocalTime until) {
        return new When(day, day, Optional.of(from), Optional.of(until));
    }

    /** The last moment that still keeps it: who says "next week" has until its end. */
    public Due due() {
        return new Due(last, until);
    }
}
