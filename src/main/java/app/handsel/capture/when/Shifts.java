package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Action;
import app.handsel.capture.when.grammar.Parts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some time from now or from a day, forward or back: "in two weeks", "three days ago", "two weeks from Friday". */
final class Shifts {

    private Shifts() {}

    static Map<String, Action> actions() {
        return Map.ofEntries(
                Map.entry("now", _ -> Optional.of(Reading.of(asked -> List.of(at(asked.now()))))),
                Map.entry(
                        "now-on",
                        parts -> Optional.of(Reading.of(asked ->
                                parts.first(Days.class).orElseThrow().seen(asked).stream()
                                        .filter(Span::isDay)
                                        .map(span -> When.at(
                                                span.first(),
                                                asked.now().toLocalTime().truncatedTo(ChronoUnit.MINUTES)))
                                        .toList()))),
                Map.entry("plus-between", Shifts::plusBetween),
                Map.entry("plus", parts -> Optional.of(shifted(amount(parts)))),
                Map.entry("minus", parts -> Optional.of(shifted(amount(parts).back()))),
                Map.entry("within", parts -> Optional.of(within(amount(parts)))),
                Map.entry("lately", parts -> Optional.of(lately(amount(parts)))),
                Map.entry("after", parts -> shift(parts, amount(parts))),
                Map.entry("before", parts -> shift(parts, amount(parts).back())));
    }

    private static Amount amount(Parts parts) {
        return parts.first(Amount.class)
                .orElseGet(() -> Amount.of(
                        parts.words().isEmpty() ? 1 : parts.wordNumber(0),
                        parts.words().size() < 2 ? Unit.DAY : Unit.of(parts.word(1))));
    }

    /** In two hours is a time; in two days is a day, and a time can be said with it. */
    private static Object shifted(Amount amount) {
        if (amount.isOfTheClock()) {
            return Reading.of(asked -> List.of(at(moment(amount, asked.now()))));
        }
        Days days = asked -> List.of(Span.day(amount.from(asked.today())));
        return days;
    }

    private static ZonedDateTime moment(Amount amount, ZonedDateTime now) {
        ZonedDateTime there = amount.from(now.toLocalDate())
                .atTime(now.toLocalTime())
                .atZone(now.getZone())
                .plusSeconds(amount.seconds());
        return amount.seconds() % 60 == 0 ? there.truncatedTo(ChronoUnit.MINUTES) : there;
    }

    private static When at(ZonedDateTime moment) {
        return When.at(moment.toLocalDate(), moment.toLocalTime());
    }

    private static Reading within(Amount amount) {
        return Reading.of(asked -> {
            ZonedDateTime now = asked.now();
            if (!amount.isOfTheClock()) {
                return List.of(When.days(asked.today(), amount.from(asked.today())));
            }
            ZonedDateTime end = moment(amount, now);
            Optional<LocalTime> from = Optional.of(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
            return List.of(new When(asked.today(), end.toLocalDate(), from, Optional.of(end.toLocalTime())));
        });
    }

    /** "In two to three days": the numbers are said in the text, or in the word list. */
    private static Optional<?> plusBetween(Parts parts) {
        Unit unit = parts.first(Unit.class).orElseThrow();
        List<Integer> counts = parts.all(Integer.class);
        Amount least = Amount.of(counts.isEmpty() ? parts.wordNumber(0) : counts.getFirst(), unit);
        Amount most = Amount.of(counts.isEmpty() ? parts.wordNumber(1) : counts.getLast(), unit);
        // "Forty-five minutes" is no span from 40 to 5.
        if (counts.size() == 1 || !counts.isEmpty() && counts.getFirst() >= counts.getLast()) {
            return Optional.empty();
        }
        return Optional.of(Reading.of(asked -> {
            ZonedDateTime from = moment(least, asked.now());
            ZonedDateTime until = moment(most, asked.now());
            return List.of(between(from, until, most));
        }));
    }

    private static When between(ZonedDateTime from, ZonedDateTime until, Amount amount) {
        return amount.isOfTheClock()
                ? new When(
                        from.toLocalDate(),
                        until.toLocalDate(),
                        Optional.of(from.toLocalTime()),
                        Optional.of(until.toLocalTime()))
                : When.days(from.toLocalDate(), until.toLocalDate());
    }

    private static Reading lately(Amount amount) {
        return Reading.of(asked -> {
            ZonedDateTime begin = moment(amount.back(), asked.now());
            return List.of(When.days(begin.toLocalDate(), asked.today()));
        });
    }

    private static Optional<?> shift(Parts parts, Amount amount) {
        if (amount.isOfTheClock()) {
            return Optional.empty();
        }
        Days from = parts.first(Days.class).orElseThrow();
        Days shifted = asked -> from.seen(asked).stream()
                .map(span ->
                        amount.days() < 0 || amount.months() < 0 || amount.workdays() < 0 ? span.first() : span.last())
                .<LocalDate>map(amount::from)
                .map(Span::day)
                .toList();
        return Optional.of(shifted);
    }
}
