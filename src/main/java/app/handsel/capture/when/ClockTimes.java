package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Action;
import app.handsel.capture.when.grammar.Parts;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Times of the clock and parts of the day. */
final class ClockTimes {

    private ClockTimes() {}

    static Map<String, Action> actions() {
        return Map.ofEntries(
                Map.entry("clock", parts -> Optional.of(Clock.exact(minutes(parts.word(0))))),
                Map.entry("part", parts -> Optional.of(part(parts.words()))),
                Map.entry("hour", ClockTimes::hour),
                Map.entry("hour24", ClockTimes::hour24),
                Map.entry("to", ClockTimes::to),
                Map.entry("am", parts -> halfDay(parts, true)),
                Map.entry("pm", parts -> halfDay(parts, false)),
                Map.entry(
                        "open",
                        parts ->
                                Optional.of(Clock.open(parts.get(0, Clock.class).from() % 720))),
                Map.entry(
                        "minute",
                        parts -> Optional.of(Reading.of(
                                minutePast(parts.first(Integer.class).orElse(1) * parts.wordNumber(0) % 60)))),
                Map.entry("in-part", ClockTimes::inPart),
                Map.entry(
                        "range",
                        parts -> Optional.of(Clock.range(parts.get(0, Clock.class), parts.get(1, Clock.class)))));
    }

    private static int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    static Clock part(List<String> times) {
        return new Clock(minutes(times.get(0)), minutes(times.get(1)), false);
    }

    /** An hour, and minutes after it: said in the text, or in the word list, where they may be negative. */
    private static Optional<?> hour(Parts parts) {
        int hour = parts.number(0);
        int minute = parts.slots().size() > 1 ? parts.number(1) : parts.words().isEmpty() ? 0 : parts.wordNumber(0);
        return clock(hour, minute);
    }

    /** The same where the clock has 24 hours. */
    private static Optional<?> hour24(Parts parts) {
        int minute = parts.slots().size() > 1 ? parts.number(1) : 0;
        return clock(parts.number(0), minute).map(clock -> Clock.exact(clock.from()));
    }

    /** "Ten to five" and "ten past five": the minutes are said first. */
    private static Optional<?> to(Parts parts) {
        return clock(
                parts.number(1),
                parts.number(0) * parts.wordNumber(0) + (parts.words().size() > 1 ? parts.wordNumber(1) : 0));
    }

    private static Optional<Clock> clock(int hour, int minute) {
        if (hour < 0 || hour > 24 || minute > 59 || minute < -59) {
            return Optional.empty();
        }
        int from = hour == 0 && minute < 0 ? 24 : hour == 24 && minute > 0 ? 0 : hour;
        Clock clock = Clock.of(from, minute);
        return Optional.of(clock.from() <= 0 && minute < 0 ? Clock.exact(clock.from() + 24 * 60) : clock);
    }

    private static Optional<?> halfDay(Parts parts, boolean morning) {
        Clock clock = parts.get(0, Clock.class);
        if (clock.open()) {
            return Optional.of(morning ? clock.morning() : clock.afternoon());
        }
        boolean leadingZero = clock.from() >= 60 && clock.from() < 12 * 60;
        if (!morning && leadingZero) {
            return Optional.of(clock.afternoon());
        }
        boolean agrees = morning ? clock.from() < 12 * 60 : clock.from() >= 12 * 60 && clock.from() < 24 * 60;
        return agrees ? Optional.of(clock) : Optional.empty();
    }

    private static Optional<?> inPart(Parts parts) {
        return Optional.of(inPart(parts.all(Clock.class)));
    }

    /** "Between 9 and 10 in the evening": the narrower one, in the half of the day that the other says. */
    private static Clock narrower(Clock first, Clock last) {
        boolean isFirst = first.until() - first.from() < last.until() - last.from();
        Clock narrow = isFirst ? first : last;
        Clock part = isFirst ? last : first;
        int half = 12 * 60;
        boolean later = narrow.until() <= part.from() && narrow.from() + half >= part.from();
        return later ? new Clock(narrow.from() + half, narrow.until() + half, false) : narrow;
    }

    /** The next time that it is so many minutes past an hour. */
    private static Reading.Moment minutePast(int minute) {
        return asked -> {
            ZonedDateTime there = asked.now().truncatedTo(ChronoUnit.HOURS).plusMinutes(minute);
            ZonedDateTime next = there.isAfter(asked.now()) ? there : there.plusHours(1);
            return List.of(When.at(next.toLocalDate(), next.toLocalTime()));
        };
    }

    /** A part of the day and a time in it, in either order, or the part alone. */
    static Clock inPart(List<Clock> clocks) {
        Clock first = clocks.getFirst();
        Clock last = clocks.getLast();
        if (clocks.size() == 1) {
            return first;
        }
        return last.open()
                ? last.in(first)
                : first.isSpan() && last.isSpan() ? narrower(first, last) : first.isSpan() ? last : first.in(last);
    }
}
