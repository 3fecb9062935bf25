package app.handsel.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something is due, as people say it: a day, or a day and a time, in the shop's own zone. No time means by the end
 * of that day. A time that the clock skips in spring is as long after midnight as it would have been; a time that it
 * shows twice in autumn is the first one.
 */
public record Due(LocalDate day, Optional<LocalTime> time) {

    public Due {
        time = time.map(exact -> exact.truncatedTo(ChronoUnit.MINUTES));
    }

    public static Due by(LocalDate day) {
        return new Due(day, Optional.empty());
    }

    public static Due at(LocalDate day, LocalTime time) {
        return new Due(day, Optional.of(time));
    }

    /** The first instant that is late: the minute after a time, the start of the day after a day. */
    public Instant lateFrom(ZoneId zone) {
        return time.map(exact -> day.atTime(exact).atZone(zone).plusMinutes(1))
                .orElseGet(() -> day.plusDays(1).atStartOfDay(zone))
                .toInstant();
    }
}
