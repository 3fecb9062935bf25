package app.handsel.capture.when;

import java.util.List;
import java.util.Optional;

/** A whole date, a day or a time or both, and how it is meant when a word inside says so ("Friday after five"). */
record Reading(Moment moment, Optional<Said.Manner> manner) {

    /** What it comes to from where it is said. */
    interface Moment {

        List<When> seen(Asked asked);
    }

    static Reading of(Moment moment) {
        return new Reading(moment, Optional.empty());
    }

    /** A day, a time or a whole date, as a whole date. */
    static Reading of(Object meaning) {
        return switch (meaning) {
            case Reading reading -> reading;
            case Days days ->
                of(asked -> days.seen(asked).stream()
                        .map(span -> When.days(span.first(), span.last()))
                        .toList());
            case Clock clock -> of(clock::alone);
            default -> throw new IllegalArgumentException("no date: " + meaning);
        };
    }

    Reading meant(Said.Manner how) {
        return new Reading(moment, Optional.of(how));
    }
}
