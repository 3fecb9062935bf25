package app.handsel.sample;

import app.handsel.model.Due;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Days counted from today: -1 is yesterday. The shop is closed on Sundays, so a past Sunday means the Saturday before
 * it, and a coming one the Monday after.
 */
record Days(LocalDate today, ZoneId zone) {

    LocalDate date(int offset) {
        LocalDate date = today.plusDays(offset);
        if (offset == 0 || date.getDayOfWeek() != DayOfWeek.SUNDAY) {
            return date;
        }
        return date.plusDays(offset < 0 ? -1 : 1);
    }

    Instant at(int offset, LocalTime time) {
        return date(offset).atTime(time).atZone(zone).toInstant();
    }

    /** "-3" or "-3 12:00". */
    Due due(String text) {
        String[] parts = text.strip().split(" ");
        LocalDate day = date(Integer.parseInt(parts[0]));
        return parts.length == 1 ? Due.by(day) : Due.at(day, LocalTime.parse(parts[1]));
    }
}
