package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Action;
import app.handsel.capture.when.grammar.Parts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** Holidays: on a fixed day, so many days from Easter or the first Advent, on a certain weekday of a month. */
final class Holidays {

    private Holidays() {}

    static Map<String, Action> actions() {
        return Map.ofEntries(
                Map.entry("fixed", parts -> Optional.of(fixed(parts))),
                Map.entry("easter", parts -> Optional.of(yearly(parts, Holidays::easter))),
                Map.entry("advent", parts -> Optional.of(yearly(parts, Holidays::firstAdvent))),
                Map.entry("weekday-in", parts -> Optional.of(weekdayIn(parts))),
                Map.entry("weekday-from", parts -> Optional.of(weekdayFrom(parts))));
    }

    private interface InYear {
        LocalDate in(int year);
    }

    /** A day, or the days from one to another: {@code fixed 12-25 12-26}. */
    private static Yearly fixed(Parts parts) {
        MonthDay first = MonthDay.parse("--" + parts.word(0));
        MonthDay last = MonthDay.parse("--" + parts.words().getLast());
        return year -> Optional.of(new Span(first.atYear(year), last.atYear(year)));
    }

    /** {@code easter 49} is so many days after it, {@code easter -2 1} is from Good Friday to Easter Monday. */
    private static Yearly yearly(Parts parts, InYear day) {
        int first = parts.wordNumber(0);
        int last = Integer.parseInt(parts.words().getLast());
        return year ->
                Optional.of(new Span(day.in(year).plusDays(first), day.in(year).plusDays(last)));
    }

    /** {@code weekday-in 4 4 11 1} is the day after the fourth Thursday of November; -1 is the last. */
    private static Yearly weekdayIn(Parts parts) {
        int number = parts.wordNumber(0);
        DayOfWeek weekday = DayOfWeek.of(parts.wordNumber(1));
        int later = parts.words().size() > 3 ? parts.wordNumber(3) : 0;
        return year -> Optional.of(Span.day(LocalDate.of(year, parts.wordNumber(2), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday))
                .plusDays(later)));
    }

    /** {@code weekday-from 05-18 1} is the Monday on or after 18 May. */
    private static Yearly weekdayFrom(Parts parts) {
        MonthDay from = MonthDay.parse("--" + parts.word(0));
        DayOfWeek weekday = DayOfWeek.of(parts.wordNumber(1));
        return year -> Optional.of(Span.day(from.atYear(year).with(TemporalAdjusters.nextOrSame(weekday))));
    }

    /** The fourth Sunday before Christmas Day. */
    private static LocalDate firstAdvent(int year) {
        return LocalDate.of(year, 12, 24)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                .minusWeeks(3);
    }

    /** Easter Sunday by the Gregorian rule as Butcher wrote it down in 1876. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leaps = century / 4;
        int shift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leaps - shift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
