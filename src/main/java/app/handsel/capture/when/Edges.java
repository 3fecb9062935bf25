package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Action;
import app.handsel.capture.when.grammar.Parts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The beginning, the middle and the end of a period, and the first, third or last day, weekday or week in it. The end
 * is its last day, of a week its Friday; a week begins with Monday and Tuesday, a month with its first ten days.
 */
final class Edges {

    /** Which part of a period. */
    enum Edge {
        FIRST_HALF,
        SECOND_HALF,
        START,
        MIDDLE,
        LATE,
        END
    }

    private static final int LAST = -1;

    private Edges() {}

    static Map<String, Action> actions() {
        return Map.ofEntries(
                Map.entry("edge", parts -> Optional.of(Edge.valueOf(parts.word(0)))),
                Map.entry(
                        "edge-of",
                        parts -> Optional.of(edgeOf(
                                parts.first(Edge.class).orElseGet(() -> Edge.valueOf(parts.word(0))),
                                parts.first(Days.class)
                                        .orElseGet(() -> asked -> List.of(Periods.period(
                                                Unit.of(parts.word(1)),
                                                parts.words().size() > 2 ? parts.wordNumber(2) : 0,
                                                asked.today())))))),
                Map.entry("nth", parts -> Optional.of(nth(span -> within(span, parts), parts))));
    }

    private interface Within {
        Optional<Span> of(Span span);
    }

    private static Optional<Span> within(Span span, Parts parts) {
        int number = parts.first(Integer.class).orElse(LAST);
        return parts.first(DayOfWeek.class)
                .map(weekday -> weekday(span, number, weekday))
                .orElseGet(() -> unit(span, number, parts.first(Unit.class).orElseThrow()));
    }

    private static Days edgeOf(Edge edge, Days period) {
        return asked -> period.seen(asked).stream()
                .flatMap(span -> edgeOf(edge, span, asked.today()))
                .toList();
    }

    private static Stream<Span> edgeOf(Edge edge, Span span, LocalDate today) {
        long days = ChronoUnit.DAYS.between(span.first(), span.last()) + 1;
        if (days > 1 && (edge == Edge.FIRST_HALF || edge == Edge.SECOND_HALF)) {
            LocalDate half = days > 180
                    ? span.first()
                            .plusMonths(ChronoUnit.MONTHS.between(
                                            span.first(), span.last().plusDays(1))
                                    / 2)
                    : span.first().plusDays(days / 2);
            return Stream.of(
                    edge == Edge.FIRST_HALF ? new Span(span.first(), half.minusDays(1)) : new Span(half, span.last()));
        }
        if (days == 7) {
            return ofWeek(edge, span, today);
        }
        LocalDate first = span.first();
        LocalDate last = span.last();
        if (edge == Edge.END || days < 7) {
            return Stream.of(Span.day(edge == Edge.START ? first : last));
        }
        if (days <= 31) {
            long part = days > 27 ? 10 : days / 3;
            return Stream.of(
                    switch (edge) {
                        case START -> new Span(first, first.plusDays(part - 1));
                        case MIDDLE -> new Span(first.plusDays(part), first.plusDays(2 * part - 1));
                        default -> new Span(first.plusDays(2 * part), last);
                    });
        }
        long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        LocalDate middle = first.plusMonths(months / 2 - (months > 4 ? 1 : 0));
        return Stream.of(
                switch (edge) {
                    case START ->
                        new Span(
                                first,
                                first.plusMonths(months / 4 + 1 - months / 12).minusDays(1));
                    case MIDDLE ->
                        new Span(middle, middle.plusMonths(months > 4 ? 2 : 1).minusDays(1));
                    default -> new Span(last.plusDays(1).minusMonths(months / 4 + 1 - months / 12), last);
                });
    }

    /** At the weekend its end has passed: then the end of the next is meant, or of the weekend itself. */
    private static Stream<Span> ofWeek(Edge edge, Span week, LocalDate today) {
        LocalDate monday = week.first();
        LocalDate friday = monday.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return switch (edge) {
            case START -> Stream.of(new Span(monday, monday.plusDays(1)));
            case MIDDLE -> Stream.of(Span.day(monday.plusDays(2)));
            case LATE -> Stream.of(new Span(monday.plusDays(3), friday));
            default ->
                friday.isBefore(today) && !week.last().isBefore(today)
                        ? Stream.of(Span.day(friday.plusWeeks(1)), Span.day(week.last()))
                        : Stream.of(Span.day(friday));
        };
    }

    /** One that has passed in the period that is now is the one in the next: "the first Monday of the month". */
    private static Days nth(Within within, Parts parts) {
        Days period = parts.first(Days.class).orElseThrow();
        return asked -> period.seen(asked).stream()
                .flatMap(span -> within
                        .of(span)
                        .filter(found -> asked.back() || !found.last().isBefore(asked.today()))
                        .or(() -> again(within, period, span, asked))
                        .stream())
                .toList();
    }

    private static Optional<Span> again(Within within, Days period, Span span, Asked asked) {
        var later = new Asked(span.last().plusDays(1).atStartOfDay(asked.now().getZone()), asked.back(), asked.clock());
        boolean isNow = !span.first().isAfter(asked.today()) && !span.last().isBefore(asked.today());
        return isNow ? period.seen(later).stream().findFirst().flatMap(within::of) : within.of(span);
    }

    private static Optional<Span> weekday(Span span, int number, DayOfWeek weekday) {
        TemporalAdjuster first = TemporalAdjusters.nextOrSame(weekday);
        LocalDate day = number == LAST
                ? span.last().with(TemporalAdjusters.previousOrSame(weekday))
                : span.first().with(first).plusWeeks(number - 1L);
        return Optional.of(Span.day(day)).filter(found -> isIn(span, found));
    }

    private static Optional<Span> unit(Span span, int number, Unit unit) {
        LocalDate week = Periods.monday(span.first().plusDays(3)).plusWeeks(number - 1L);
        LocalDate lastWeek = Periods.monday(span.last().minusDays(3));
        LocalDate saturday = number == LAST
                ? span.last()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                        .minusDays(1)
                : span.first()
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                        .plusWeeks(number - 1L);
        LocalDate month =
                number == LAST ? span.last().withDayOfMonth(1) : span.first().plusMonths(number - 1L);
        LocalDate quarter = number == LAST
                ? span.last().plusDays(1).minusMonths(3)
                : span.first().plusMonths(number * 3L - 3);
        return Optional.of(
                        switch (unit) {
                            case WEEK ->
                                number == LAST
                                        ? new Span(lastWeek, lastWeek.plusDays(6))
                                        : new Span(week, week.plusDays(6));
                            case WEEKEND -> new Span(saturday, saturday.plusDays(1));
                            case MONTH -> new Span(month, month.plusMonths(1).minusDays(1));
                            case QUARTER ->
                                new Span(quarter, quarter.plusMonths(3).minusDays(1));
                            case HALF_YEAR -> halfYear(span, number);
                            case WORKDAY ->
                                Span.day(
                                        number == LAST
                                                ? Amount.of(-1, Unit.WORKDAY)
                                                        .from(span.last().plusDays(1))
                                                : Amount.of(number, Unit.WORKDAY)
                                                        .from(span.first().minusDays(1)));
                            default ->
                                Span.day(
                                        number == LAST
                                                ? span.last()
                                                : span.first().plusDays(number - 1L));
                        })
                .filter(found -> unit == Unit.WEEK || isIn(span, found));
    }

    private static Span halfYear(Span year, int number) {
        LocalDate first = number == LAST
                ? year.last().plusDays(1).minusMonths(6)
                : year.first().plusMonths(number * 6L - 6);
        return new Span(first, first.plusMonths(6).minusDays(1));
    }

    private static boolean isIn(Span span, Span found) {
        return !found.first().isBefore(span.first()) && !found.last().isAfter(span.last());
    }
}
