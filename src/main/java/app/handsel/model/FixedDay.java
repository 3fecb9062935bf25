package app.handsel.model;

import java.time.LocalDate;

/** A day that nobody can move, such as a wedding, and how many days before it the work has to begin. */
public record FixedDay(String what, LocalDate day, int leadDays) {

    public LocalDate begin() {
        return day.minusDays(leadDays);
    }
}
