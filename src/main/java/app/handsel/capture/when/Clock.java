package app.handsel.capture.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A time of day or a span of it, in minutes after midnight; 24:00 is the end of the day that was said, what lies behind
 * it belongs to the next. {@code open} when nothing says whether the morning or the afternoon is meant; {@code zone}
 * when it is the time of another place.
 */
record Clock(int from, int until, boolean open, Optional<ZoneId> zone) {

    private static final int HALF = 12 * 60;
    private static final int DAY = 24 * 60;

    /** From when on people are at work. */
    private static final int WORK_BEGINS = 7 * 60;

    Clock(int from, int until, boolean open) {
        this(from, until, open, Optional.empty());
    }

    static Clock exact(int minutes) {
        return new Clock(minutes, minutes, false);
    }

    static Clock open(int minutes) {
        return new Clock(minutes, minutes, true);
    }

    /** "5:30" is open, "17:30" is not; "half past twelve" is open too and means noon. */
    static Clock of(int hour, int minute) {
        int minutes = hour * 60 + minute;
        return hour >= 1 && hour <= 12 && minutes >= 0 ? open(minutes) : exact(minutes);
    }

    /** The same time in another place, where the working day is the same. */
    Clock in(ZoneId place) {
        Clock usual = usual();
        return new Clock(usual.from, usual.until, false, Optional.of(place));
    }

    boolean isSpan() {
        return from != until;
    }

    Clock morning() {
        return exact(from % HALF);
    }

    Clock afternoon() {
        return exact(from % HALF + HALF);
    }

    /** The half of the day that lies in a part of it: eight in the evening, two at night. */
    Clock in(Clock part) {
        if (!open) {
            return this;
        }
        boolean late = part.from >= 18 * 60;
        boolean afterMidnight = late && from % HALF < 5 * 60 && part.until >= DAY;
        if (afterMidnight) {
            return from % HALF == 0 ? exact(DAY) : morning();
        }
        return part.from >= HALF - 60 ? afternoon() : morning();
    }

    /** With the first of a span open, it is the one shortly before the second; with both, the working day. */
    static Clock range(Clock first, Clock last) {
        if (last.zone.isPresent()) {
            return range(first, new Clock(last.from, last.until, false)).in(last.zone.get());
        }
        if (first.open && last.open) {
            int begin = usual(first.from);
            int end = last.from % HALF;
            return new Clock(begin, end > begin ? end : end + HALF > begin ? end + HALF : end + DAY, false);
        }
        if (first.open) {
            int same = last.from / HALF * HALF + first.from % HALF;
            return new Clock(same < last.from ? same : Math.max(0, same - HALF), last.until, false);
        }
        int end = last.from;
        if (last.open && end <= first.from && end % HALF + HALF > first.from) {
            end = end % HALF + HALF;
        }
        return new Clock(first.from, end > first.from ? end : end + DAY, false);
    }

    private static int usual(int minutes) {
        int early = minutes % HALF;
        return early < WORK_BEGINS ? early + HALF : early;
    }

    /** What an hour means when nothing else is known: one of the working day. */
    Clock usual() {
        return open ? exact(usual(from)) : this;
    }

    /** On a day: in the working day, or when that is over for today, later in the evening. */
    Clock on(LocalDate day, Asked asked) {
        if (!open) {
            return this;
        }
        Clock usual = exact(usual(from));
        boolean over = day.equals(asked.today()) && !usual.isAhead(asked.now()) && !asked.back();
        return over && afternoon().isAhead(asked.now()) ? afternoon() : usual;
    }

    boolean isAhead(ZonedDateTime now) {
        return until > minuteOf(now);
    }

    private int minuteOf(ZonedDateTime now) {
        ZonedDateTime there = zone.map(now::withZoneSameInstant).orElse(now);
        return there.getHour() * 60 + there.getMinute();
    }

    /** A time without a day is the next such time from now. */
    List<When> alone(Asked asked) {
        LocalDate today =
                zone.map(asked.now()::withZoneSameInstant).orElse(asked.now()).toLocalDate();
        Clock usual = usual();
        if (asked.back()) {
            boolean begun = usual.from <= minuteOf(asked.now());
            return List.of(usual.on(Span.day(begun ? today : today.minusDays(1)), asked));
        }
        return List.of(usual.on(Span.day(usual.isAhead(asked.now()) ? today : today.plusDays(1)), asked));
    }

    /** "In the morning", said in the morning, is the next one. */
    When nextToBegin(Asked asked) {
        boolean begun = from <= minuteOf(asked.now());
        return on(Span.day(begun ? asked.today().plusDays(1) : asked.today()), asked);
    }

    When on(Span span, Asked asked) {
        When there = on(span);
        return zone.map(place -> new When(
                        moved(there.first(), from, place, asked).toLocalDate(),
                        moved(there.last(), until, place, asked).toLocalDate(),
                        Optional.of(moved(there.first(), from, place, asked).toLocalTime()),
                        Optional.of(moved(there.last(), until, place, asked).toLocalTime())))
                .orElse(there);
    }

    private static ZonedDateTime moved(LocalDate day, int minutes, ZoneId from, Asked asked) {
        return day.atTime(time(minutes))
                .atZone(from)
                .withZoneSameInstant(asked.now().getZone());
    }

    private When on(Span span) {
        long later = from >= DAY ? 1 : 0;
        long laterEnd = until > DAY || from >= DAY ? 1 : 0;
        LocalTime end = until == DAY && from < DAY ? LocalTime.of(23, 59) : time(until);
        return new When(
                span.first().plusDays(later),
                span.last().plusDays(laterEnd),
                Optional.of(time(from)),
                Optional.of(end));
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / 60 % 24, minutes % 60);
    }
}
