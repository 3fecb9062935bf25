package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Action;
import app.handsel.capture.when.grammar.Parts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A weekday, a week or a weekend beside a day: "the Monday before Christmas", "two Fridays from now". */
final class Beside {

    private Beside() {}

    static Map<String, Action> actions() {
        return Map.of(
                "weekday-before",
                parts -> Optional.of(each(parts, day -> Span.day(weekdayBefore(weekday(parts), day.first())))),
                "weekday-after",
                parts -> Optional.of(each(
                        parts, day -> Span.day(day.last().with(TemporalAdjusters.next(weekday(parts)))))),
                "week-beside",
                parts -> Optional.of(each(parts, day -> week(day.first(), parts.wordNumber(0)))),
                "weekend-beside",
                parts -> Optional.of(each(parts, day -> weekend(day, parts.wordNumber(0)))),
                "weekend-at",
                parts -> Optional.of(each(parts, day -> longWeekend(day.first()))),
                "weekdays-on",
                parts -> Optional.of(
                        weekdaysOn(weekday(parts), parts.first(Integer.class).orElse(1))),
                "weekdays-ago",
                parts -> Optional.of(
                        weekdaysAgo(weekday(parts), parts.first(Integer.class).orElse(1))),
                "weekends-ago",
                parts -> Optional.of(weekendsAgo(parts.first(Integer.class).orElse(1))));
    }

    private static DayOfWeek weekday(Parts parts) {
        return parts.first(DayOfWeek.class).orElseThrow();
    }

    private static Days each(Parts parts, UnaryOperator<Span> change) {
        Days days = parts.first(Days.class).orElseThrow();
        return asked -> days.seen(asked).stream().map(change).toList();
    }

    private static LocalDate weekdayBefore(DayOfWeek weekday, LocalDate day) {
        return day.with(TemporalAdjusters.previous(weekday));
    }

    private static Span week(LocalDate day, int later) {
        LocalDate monday = Periods.monday(day).plusWeeks(later);
        return new Span(monday, monday.plusDays(6));
    }

    /** The weekend that ends before a day, begins after it, or is nearest to it. */
    private static Span weekend(Span day, int side) {
        LocalDate saturday = switch (side) {
            case -1 -> weekdayBefore(DayOfWeek.SUNDAY, day.first()).minusDays(1);
            case 1 -> day.last().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
            default -> Weekdays.nearest(DayOfWeek.SATURDAY, day.first());
        };
        return new Span(saturday, saturday.plusDays(1));
    }

    /** A holiday on a Monday or at the end of a week makes the weekend beside it longer. */
    private static Span longWeekend(LocalDate day) {
        LocalDate saturday = weekend(Span.day(day), 0).first();
        LocalDate sunday = saturday.plusDays(1);
        return new Span(day.isBefore(saturday) ? day : saturday, day.isAfter(sunday) ? day : sunday);
    }

    private static Days weekdaysOn(DayOfWeek weekday, int count) {
        return asked -> List.of(
                Span.day(asked.today().with(TemporalAdjusters.next(weekday)).plusWeeks(count - 1L)));
    }

    private static Days weekdaysAgo(DayOfWeek weekday, int count) {
        return asked -> List.of(Span.day(weekdayBefore(weekday, asked.today()).minusWeeks(count - 1L)));
    }

    private static Days weekendsAgo(int count) {
        return asked -> List.of(Periods.period(Unit.WEEKEND, -count, asked.today()));
    }
}
