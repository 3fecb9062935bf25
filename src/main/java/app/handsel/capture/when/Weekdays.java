package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Action;
import app.handsel.capture.when.grammar.Parts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weekdays as people say them. A bare one is the next one: "Friday" said on a Friday is a week on, unless a time that
 * is still to come was said with it. "Next Tuesday" is the one of next week, and the coming one too when that is this
 * week.
 */
final class Weekdays {

    private Weekdays() {}

    static Map<String, Action> actions() {
        return Map.ofEntries(
                Map.entry("weekday-coming", parts -> Optional.of(coming(parts))),
                Map.entry("weekday-this", parts -> Optional.of(thisOne(weekday(parts)))),
                Map.entry("weekday-past", parts -> Optional.of(past(weekday(parts)))),
                Map.entry("weekday-next", parts -> Optional.of(next(weekday(parts), parts.says("coming-first")))),
                Map.entry(
                        "weekday-last",
                        parts -> Optional.of(last(weekday(parts), parts.words().isEmpty() ? 0 : parts.wordNumber(0)))),
                Map.entry(
                        "weekday-of",
                        parts -> Optional.of(
                                of(weekday(parts), parts.first(Days.class).orElseThrow()))),
                Map.entry(
                        "weekdays",
                        parts -> Optional.of(parts.first(Days.class)
                                .map(weeks -> rangeIn(weeks, parts))
                                .orElseGet(() -> range(parts)))));
    }

    private static DayOfWeek weekday(Parts parts) {
        return parts.first(DayOfWeek.class).orElseThrow();
    }

    /** The coming one, and so many days after it when the word list or an amount says so: "Friday week". */
    private static Days coming(Parts parts) {
        DayOfWeek weekday = weekday(parts);
        int later = parts.words().isEmpty() ? 0 : parts.wordNumber(0);
        return asked -> day(
                asked.back()
                        ? before(weekday, asked.today())
                        : ahead(weekday, asked, later == 0).plusDays(later));
    }

    private static LocalDate ahead(DayOfWeek weekday, Asked asked, boolean orToday) {
        return orToday && asked.isTodayOpen()
                ? asked.today().with(TemporalAdjusters.nextOrSame(weekday))
                : asked.today().with(TemporalAdjusters.next(weekday));
    }

    private static LocalDate before(DayOfWeek weekday, LocalDate day) {
        return day.with(TemporalAdjusters.previous(weekday));
    }

    private static Days thisOne(DayOfWeek weekday) {
        return asked -> day(asked.today()
                .with(
                        asked.back()
                                ? TemporalAdjusters.previousOrSame(weekday)
                                : TemporalAdjusters.nextOrSame(weekday)));
    }

    private static Days next(DayOfWeek weekday, boolean comingFirst) {
        return asked -> {
            LocalDate coming = asked.today().with(TemporalAdjusters.next(weekday));
            LocalDate nextWeek = Periods.monday(asked.today()).plusWeeks(1).with(TemporalAdjusters.nextOrSame(weekday));
            if (coming.equals(nextWeek)) {
                return day(coming);
            }
            return comingFirst
                    ? List.of(Span.day(coming), Span.day(nextWeek))
                    : List.of(Span.day(nextWeek), Span.day(coming));
        };
    }

    /** From where "Monday two weeks ago" is counted. */
    private static Days past(DayOfWeek weekday) {
        return asked -> day(asked.today().with(TemporalAdjusters.previousOrSame(weekday)));
    }

    private static Days last(DayOfWeek weekday, int earlier) {
        return asked -> day(before(weekday, asked.today()).minusDays(earlier));
    }

    /** The weekday in a week, "Friday next week". */
    private static Days of(DayOfWeek weekday, Days weeks) {
        return asked -> weeks.seen(asked).stream()
                .map(week -> Span.day(week.first().with(TemporalAdjusters.nextOrSame(weekday))))
                .toList();
    }

    private static Days range(Parts parts) {
        return asked -> range(ahead(weekday(parts), asked, true), parts);
    }

    /** "Monday to Friday next week". */
    private static Days rangeIn(Days weeks, Parts parts) {
        return asked -> weeks.seen(asked).stream()
                .flatMap(week -> range(week.first().with(TemporalAdjusters.nextOrSame(weekday(parts))), parts).stream())
                .toList();
    }

    private static List<Span> range(LocalDate from, Parts parts) {
        DayOfWeek last = parts.all(DayOfWeek.class).getLast();
        return List.of(new Span(from, from.with(TemporalAdjusters.next(last))));
    }

    /** The one nearest to a day, either way. */
    static LocalDate nearest(DayOfWeek weekday, LocalDate day) {
        LocalDate later = day.with(TemporalAdjusters.nextOrSame(weekday));
        return ChronoUnit.DAYS.between(day, later) <= 3 ? later : later.minusWeeks(1);
    }

    private static List<Span> day(LocalDate day) {
        return List.of(Span.day(day));
    }
}
