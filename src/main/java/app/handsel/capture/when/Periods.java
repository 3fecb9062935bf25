package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Action;
import app.handsel.capture.when.grammar.Parts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weeks (from Monday), weekends, months, quarters, years and seasons. */
final class Periods {

    private Periods() {}

    static Map<String, Action> actions() {
        return Map.ofEntries(
                Map.entry("period", parts -> Optional.of(period(parts))),
                Map.entry("weekend-next", parts -> Optional.of(nextWeekend(parts.words()))),
                Map.entry("offset", parts -> Optional.of(offset(parts.wordNumber(0)))),
                Map.entry("whole-month", parts -> Optional.of(wholeMonth(parts.get(0, Month.class)))),
                Map.entry("quarter", parts -> quarter(parts.number(0))),
                Map.entry("half-year", parts -> Optional.of(halfYear(parts.wordNumber(0)))),
                Map.entry("season", parts -> Optional.of(season(parts))),
                Map.entry(
                        "whole-year",
                        parts -> Optional.of(wholeYear(parts.get(0, Year.class).getValue()))),
                Map.entry("week-number", Periods::week),
                Map.entry("week-of", parts -> Optional.of(weekOf(parts.get(0, Days.class)))));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Days offset(int days) {
        return asked -> List.of(Span.day(asked.today().plusDays(days)));
    }

    static Days period(Parts parts) {
        Unit unit = parts.first(Unit.class).orElseGet(() -> Unit.of(parts.word(1)));
        int offset = parts.wordNumber(0);
        return asked -> List.of(period(unit, offset, asked.today()));
    }

    static Span period(Unit unit, int offset, LocalDate today) {
        LocalDate monday = monday(today).plusWeeks(offset);
        LocalDate month = today.withDayOfMonth(1).plusMonths(offset);
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(offset * 3L);
        LocalDate year = today.withDayOfYear(1).plusYears(offset);
        LocalDate half = today.withDayOfMonth(1)
                .withMonth(today.getMonthValue() < 7 ? 1 : 7)
                .plusMonths(offset * 6L);
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> Span.day(today.plusDays(offset));
            case WORKDAY -> Span.day(Amount.of(offset, Unit.WORKDAY).from(today));
            case WEEK -> new Span(monday, monday.plusDays(6));
            case WEEKEND -> new Span(monday.plusDays(5), monday.plusDays(6));
            case FORTNIGHT -> new Span(monday, monday.plusDays(13));
            case MONTH -> new Span(month, month.plusMonths(1).minusDays(1));
            case QUARTER -> new Span(quarter, quarter.plusMonths(3).minusDays(1));
            case HALF_YEAR -> new Span(half, half.plusMonths(6).minusDays(1));
            case YEAR -> new Span(year, year.plusYears(1).minusDays(1));
            case DECADE -> new Span(year, year.plusYears(10).minusDays(1));
        };
    }

    private static Days nextWeekend(List<String> words) {
        return asked -> {
            Span coming = period(Unit.WEEKEND, 0, asked.today());
            Span next = period(Unit.WEEKEND, 1, asked.today());
            if (asked.today().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                return List.of(next);
            }
            return words.contains("coming")
                    ? List.of(coming)
                    : words.contains("coming-first") ? List.of(coming, next) : List.of(next, coming);
        };
    }

    private static Yearly wholeMonth(Month month) {
        return year -> Optional.of(new Span(
                LocalDate.of(year, month, 1), LocalDate.of(year, month, 1).with(TemporalAdjusters.lastDayOfMonth())));
    }

    private static Optional<Yearly> quarter(int number) {
        return number < 1 || number > 4 ? Optional.empty() : Optional.of(months(number * 3 - 2, 3));
    }

    private static Yearly halfYear(int number) {
        return months(number * 6 - 5, 6);
    }

    private static Yearly months(int first, int count) {
        return year -> {
            LocalDate from = LocalDate.of(year, first, 1);
            return Optional.of(new Span(from, from.plusMonths(count).minusDays(1)));
        };
    }

    /** From a day to a day of the year; winter ends in the next. */
    private static Yearly season(Parts parts) {
        MonthDay from = MonthDay.parse("--" + parts.word(0));
        MonthDay to = MonthDay.parse("--" + parts.word(1));
        return year -> Optional.of(new Span(from.atYear(year), to.atYear(to.isBefore(from) ? year + 1 : year)));
    }

    private static Days wholeYear(int year) {
        return _ -> List.of(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static Optional<Days> week(Parts parts) {
        int number = parts.number(0);
        if (number < 1 || number > 53) {
            return Optional.empty();
        }
        Yearly week = year -> {
            LocalDate monday = monday(LocalDate.of(year, 1, 4)).plusWeeks(number - 1L);
            return monday.get(IsoFields.WEEK_BASED_YEAR) == year
                    ? Optional.of(new Span(monday, monday.plusDays(6)))
                    : Optional.empty();
        };
        return Optional.of(parts.first(Year.class)
                .map(year -> week.inYear(year.getValue()))
                .orElseGet(week::nearest));
    }

    private static Days weekOf(Days days) {
        return asked -> days.seen(asked).stream()
                .map(span -> new Span(monday(span.first()), monday(span.first()).plusDays(6)))
                .toList();
    }
}
