package app.handsel.store;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** A stretch of days in any year, by numbers in their order: 101 is the 1st of January, 229 the 29th of February. */
record DaysOfYear(int first, int last) {

    private static final int FIRST = 101;
    private static final int LAST = 1231;

    static int number(MonthDay day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /** One stretch, or two around the end of a year; what falls on a 29th that a year lacks is there on the 28th. */
    static List<DaysOfYear> between(LocalDate from, LocalDate until) {
        if (!until.isBefore(from.plusYears(1))) {
            return List.of(new DaysOfYear(FIRST, LAST));
        }
        int first = number(MonthDay.from(from));
        int end = number(MonthDay.from(until));
        int last = end == 228 ? 229 : end;
        return first <= last
                ? List.of(new DaysOfYear(first, last))
                : List.of(new DaysOfYear(first, LAST), new DaysOfYear(FIRST, last));
    }
}
