package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Action;
import app.handsel.capture.when.grammar.Parts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Days of the calendar: a month and a day of it, the third, Friday the thirteenth. */
final class Dates {

    /** Any day of the month falls on any weekday within so many months. */
    private static final int MONTHS_FOR_A_WEEKDAY = 60;

    private Dates() {}

    static Map<String, Action> actions() {
        return Map.ofEntries(
                Map.entry("month", parts -> Optional.of(Month.of(parts.wordNumber(0)))),
                Map.entry("weekday", parts -> Optional.of(DayOfWeek.of(parts.wordNumber(0)))),
                Map.entry(
                        "year",
                        parts -> Optional.of(
                                Year.of(parts.number(0) + (parts.words().isEmpty() ? 0 : parts.wordNumber(0))))),
                Map.entry("month-day", Dates::monthDay),
                Map.entry("month-days", Dates::monthDays),
                Map.entry(
                        "month-number",
                        parts -> Optional.of(parts.number(0))
                                .filter(number -> number >= 1 && number <= 12)
                                .map(Month::of)),
                Map.entry("yearly", Dates::yearly),
                Map.entry("day-of-month", parts -> Optional.of(dayOfMonth(parts.number(0), Optional.empty()))),
                Map.entry("day-of-period", Dates::dayOfPeriod),
                Map.entry(
                        "weekday-the",
                        parts -> Optional.of(dayOfMonth(parts.number(1), Optional.of(parts.get(0, DayOfWeek.class))))),
                Map.entry(
                        "weekday-date",
                        parts -> Optional.of(both(
                                parts.first(DayOfWeek.class).orElseThrow(),
                                parts.first(Days.class).orElseThrow()))));
    }

    private static Optional<Yearly> monthDay(Parts parts) {
        return yearlyDay(
                parts.first(Month.class).orElseThrow(),
                parts.first(Integer.class).orElseThrow());
    }

    private static Optional<Yearly> yearlyDay(Month month, int day) {
        if (day < 1 || day > month.maxLength()) {
            return Optional.empty();
        }
        var monthDay = MonthDay.of(month, day);
        return Optional.of(
                year -> monthDay.isValidYear(year) ? Optional.of(Span.day(monthDay.atYear(year))) : Optional.empty());
    }

    /** "3 to 5 May". */
    private static Optional<Yearly> monthDays(Parts parts) {
        Month month = parts.first(Month.class).orElseThrow();
        List<Integer> days = parts.all(Integer.class);
        Optional<Yearly> from = yearlyDay(month, days.getFirst());
        Optional<Yearly> to = yearlyDay(month, days.getLast());
        if (from.isEmpty() || to.isEmpty() || days.getFirst() >= days.getLast()) {
            return Optional.empty();
        }
        return Optional.of(year -> from.get()
                .in(year)
                .flatMap(first -> to.get().in(year).map(last -> new Span(first.first(), last.last()))));
    }

    /** What comes every year, in the year that is said, or in the one that the word list says from this one. */
    private static Optional<Days> yearly(Parts parts) {
        Yearly yearly = parts.first(Yearly.class).orElseThrow();
        Optional<Year> year = parts.first(Year.class);
        if (year.isPresent()) {
            int said = year.get().getValue();
            return yearly.in(said).isPresent() ? Optional.of(yearly.inYear(said)) : Optional.empty();
        }
        if (parts.words().isEmpty()) {
            return Optional.of(yearly.nearest());
        }
        return Optional.of(
                switch (parts.word(0)) {
                    case "last" -> yearly.last();
                    case "next" -> yearly.next();
                    default -> yearly.inYearFromNow(parts.wordNumber(0));
                });
    }

    /** The third of a month that is so many months away. */
    private static Optional<Days> dayOfPeriod(Parts parts) {
        int day = parts.number(0);
        int months = parts.wordNumber(0);
        return Optional.of(asked -> {
            LocalDate month = asked.today().withDayOfMonth(1).plusMonths(months);
            return day >= 1 && day <= month.lengthOfMonth() ? List.of(Span.day(month.withDayOfMonth(day))) : List.of();
        });
    }

    private static Days dayOfMonth(int day, Optional<DayOfWeek> weekday) {
        return asked -> {
            int step = asked.back() ? -1 : 1;
            LocalDate month = asked.today().withDayOfMonth(1);
            for (int i = 0; i < MONTHS_FOR_A_WEEKDAY * 4; i++, month = month.plusMonths(step)) {
                if (day < 1 || day > month.lengthOfMonth()) {
                    continue;
                }
                LocalDate there = month.withDayOfMonth(day);
                boolean passed = asked.back() ? there.isAfter(asked.today()) : there.isBefore(asked.firstOpenDay());
                if (!passed && weekday.map(there.getDayOfWeek()::equals).orElse(true)) {
                    return List.of(Span.day(there));
                }
            }
            return List.of();
        };
    }

    /** Where a weekday and a date do not agree, one of them is a slip and the reader has to say which. */
    private static Days both(DayOfWeek weekday, Days date) {
        return asked -> {
            List<Span> spans = date.seen(asked);
            List<Span> agreeing = spans.stream()
                    .filter(span -> span.first().getDayOfWeek() == weekday)
                    .toList();
            if (!agreeing.isEmpty() || spans.isEmpty()) {
                return agreeing;
            }
            var readings = new ArrayList<>(spans);
            LocalDate said = spans.getFirst().first();
            Stream.of(Weekdays.nearest(weekday, said)).map(Span::day).forEach(readings::add);
            return readings;
        };
    }
}
