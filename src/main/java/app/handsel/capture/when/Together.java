package app.handsel.capture.when;

import app.handsel.capture.when.Said.Manner;
import app.handsel.capture.when.grammar.Action;
import app.handsel.capture.when.grammar.Hit;
import app.handsel.capture.when.grammar.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Days with times, spans of both, and how a whole date is meant. */
final class Together {

    /** A whole date and how it is meant. */
    record Meant(Reading reading, Manner manner, boolean back) {}

    private Together() {}

    static Map<String, Action> actions() {
        return Map.ofEntries(
                Map.entry("together", Together::together),
                Map.entry(
                        "either",
                        parts -> Optional.of(either(
                                Reading.of(parts.slots().get(0)),
                                Reading.of(parts.slots().get(1))))),
                Map.entry("either-time", parts -> Optional.of(eitherTime(parts))),
                Map.entry("this-part", parts -> Optional.of(thisPart(parts))),
                Map.entry(
                        "part-on",
                        parts -> Optional.of(both(parts.get(0, Days.class), ClockTimes.part(parts.words())))),
                Map.entry(
                        "next-part",
                        parts -> Optional.of(Reading.of(
                                asked -> List.of(parts.get(0, Clock.class).nextToBegin(asked))))),
                Map.entry(
                        "part-of",
                        parts -> Optional.of(both(
                                asked -> List.of(Span.day(asked.today().plusDays(parts.wordNumber(0)))),
                                parts.first(Clock.class)
                                        .orElseGet(() ->
                                                ClockTimes.part(parts.words().subList(1, 3)))))),
                Map.entry("days-to", parts -> Optional.of(daysTo(parts.get(0, Days.class), parts.get(1, Days.class)))),
                Map.entry("until-date", parts -> Optional.of(untilDate(parts.number(0), parts.get(1, Days.class)))),
                Map.entry(
                        "times-to",
                        parts -> Optional.of(timesTo(
                                Reading.of(parts.slots().get(0)),
                                Reading.of(parts.slots().get(1))))),
                Map.entry("meant", parts -> Optional.of(meant(parts))),
                Map.entry("word", _ -> Optional.of(Hit.WORD)));
    }

    private static Optional<?> together(Parts parts) {
        Optional<Days> days = parts.first(Days.class);
        List<Clock> clocks = parts.all(Clock.class);
        if (days.isEmpty() || clocks.isEmpty()) {
            return Optional.empty();
        }
        Reading both = both(days.get(), ClockTimes.inPart(clocks));
        return Optional.of(parts.words().isEmpty() ? both : both.meant(Manner.valueOf(parts.word(0))));
    }

    private static Reading thisPart(Parts parts) {
        Reading today = both(asked -> List.of(Span.day(asked.today())), ClockTimes.inPart(parts.all(Clock.class)));
        return parts.words().isEmpty() ? today : today.meant(Manner.valueOf(parts.word(0)));
    }

    private static Reading both(Days days, Clock clock) {
        return Reading.of(asked -> days.seen(asked.with(clock)).stream()
                .map(span -> clock.on(span.first(), asked).on(span, asked))
                .toList());
    }

    /** Days or times that are said with "or" between them; whoever reads them chooses. */
    private static Reading either(Reading first, Reading last) {
        return Reading.of(
                asked -> Stream.concat(first.moment().seen(asked).stream(), last.moment().seen(asked).stream())
                        .toList());
    }

    /** "Friday at 5 or 6", where "5 or 6 pm" are both in the afternoon. */
    private static Reading eitherTime(Parts parts) {
        List<Clock> clocks = parts.all(Clock.class);
        Clock last = clocks.getLast();
        Clock first = last.open() ? clocks.getFirst() : clocks.getFirst().in(last);
        return parts.first(Days.class)
                .map(days -> either(both(days, first), both(days, last)))
                .orElseGet(() -> either(Reading.of(first), Reading.of(last)));
    }

    private static Days daysTo(Days first, Days last) {
        return asked -> first.seen(asked).stream()
                .flatMap(from -> last.seen(from(asked, from.first())).stream()
                        .filter(to -> to.last().isAfter(from.first()))
                        .limit(1)
                        .map(to -> new Span(from.first(), to.last())))
                .toList();
    }

    /** "3. bis 5.5.": the first day is of the month of the last. */
    private static Days untilDate(int day, Days date) {
        return asked -> date.seen(asked).stream()
                .filter(last -> day >= 1 && day < last.last().getDayOfMonth())
                .map(last -> new Span(last.last().withDayOfMonth(day), last.last()))
                .toList();
    }

    private static Asked from(Asked asked, LocalDate day) {
        return day.isAfter(asked.today())
                ? new Asked(day.atStartOfDay(asked.now().getZone()), false, asked.clock())
                : asked;
    }

    private static Reading timesTo(Reading first, Reading last) {
        return Reading.of(asked -> first.moment().seen(asked).stream()
                .flatMap(from -> last.moment().seen(from(asked, from.first())).stream()
                        .limit(1)
                        .flatMap(to -> to.last().isBefore(from.first())
                                ? Stream.empty()
                                : Stream.of(new When(from.first(), to.last(), from.from(), to.until()))))
                .toList());
    }

    private static Meant meant(Parts parts) {
        Reading reading = Reading.of(parts.slots().getFirst());
        Manner manner = parts.words().isEmpty() ? reading.manner().orElse(Manner.ON) : Manner.valueOf(parts.word(0));
        return new Meant(reading, manner, manner == Manner.SINCE);
    }
}
