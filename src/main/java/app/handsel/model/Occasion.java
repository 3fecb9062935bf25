package app.handsel.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/** A day the customer told us about, such as a birthday. Many people do not give the year. */
public record Occasion(String label, MonthDay day, Optional<Year> year) {

    /** Its day this year, or next year's when that is over; in years without 29 February the day before March. */
    public LocalDate next(LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
    }
}
