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
                Map.entry("half-year", Periods::halfYear),
                Map.entry("decade", Periods::decade),
                Map.entry("months-to", parts -> Optional.of(monthsTo(parts.all(Yearly.class)))),
                Map.entry(
                        "years-to",
                        parts -> yearsTo(
                                parts.get(0, Year.class).getValue(),
                                parts.get(1, Year.class).getValue())),
                Map.entry(
                        "so-far",
                        parts -> Optional.of(soFar(parts.first(Unit.class).orElseThrow()))),
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
            case DECADE -> decade((today.getYear() / 10 + offset) * 10);
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

    private static Optional<Yearly> halfYear(Parts parts) {
        int number = parts.first(Integer.class).orElseGet(() -> parts.wordNumber(0));
        return number < 1 || number > 2 ? Optional.empty() : Optional.of(months(number * 6 - 5, 6));
    }

    /** "The 2030s", and "the 90s" of the last century. */
    private static Optional<Days> decade(Parts parts) {
        int said = parts.first(Integer.class).orElseGet(() -> parts.wordNumber(0));
        int first = said < 100 ? 1900 + said : said;
        Span span = decade(first);
        return first % 10 != 0 || said < 100 && said < 50 || first < 1900 || first > 2100
                ? Optional.empty()
                : Optional.of(_ -> List.of(span));
    }

    private static Span decade(int first) {
        return new Span(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
    }

    /** "November to March" ends in the next year. */
    private static Yearly monthsTo(List<Yearly> ends) {
        return year -> ends.getFirst()
                .in(year)
                .flatMap(first -> ends.getLast()
                        .in(year)
                        .filter(last -> last.last().isAfter(first.last()))
                        .or(() -> ends.getLast().in(year + 1))
                        .map(last -> new Span(first.first(), last.last())));
    }

    private static Optional<Days> yearsTo(int first, int last) {
        return first < last
                ? Optional.of(_ -> List.of(new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31))))
                : Optional.empty();
    }

    private static Days soFar(Unit unit) {
        return asked -> List.of(new Span(period(unit, 0, asked.today()).first(), asked.today()));
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

    /** A week by its number, or a day of it ("2026-W48-5"). */
    private static Optional<Days> week(Parts parts) {
        List<Integer> numbers = parts.all(Integer.class);
        int number = numbers.getFirst();
        int day = numbers.size() > 1 ? numbers.get(1) : 0;
        if (number < 1 || number > 53 || day > 7) {
            return Optional.empty();
        }
        Yearly week = year -> {
            LocalDate monday = monday(LocalDate.of(year, 1, 4)).plusWeeks(number - 1L);
            return monday.get(IsoFields.WEEK_BASED_YEAR) == year
                    ? Optional.of(day > 0 ? Span.day(monday.plusDays(day - 1L)) : new Span(monday, monday.plusDays(6)))
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
