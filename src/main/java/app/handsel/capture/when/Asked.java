package app.handsel.capture.when;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * From where a date is understood: the moment, whether it looks back ("since Monday"), and the time of day that was
 * said with it, which may still come today.
 */
record Asked(ZonedDateTime now, boolean back, Optional<Clock> clock) {

    LocalDate today() {
        return now.toLocalDate();
    }

    Asked with(Clock time) {
        return new Asked(now, back, Optional.of(time));
    }

    Asked inThePast() {
        return new Asked(now, true, clock);
    }

    /** Today, or tomorrow when the time that was said has passed today. */
    LocalDate firstOpenDay() {
        return clock.isPresent() && !isTodayOpen() ? today().plusDays(1) : today();
    }

    /** Whether today itself can be meant by its own name: only with a time that is still to come. */
    boolean isTodayOpen() {
        return clock.filter(time -> time.usual().isAhead(now)).isPresent();
    }
}
