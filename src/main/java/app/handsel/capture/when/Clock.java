package app.handsel.capture.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A time of day or a span of it, in minutes after midnight; 24:00 is the end of the day that was said, what lies behind
 * it belongs to the next. {@code open} when nothing says whether the morning or the afternoon is meant.
 */
record Clock(int from, int until, boolean open) {

    private static final int HALF = 12 * 60;
    private static final int DAY = 24 * 60;

    /** From when on people are at work. */
    private static final int WORK_BEGINS = 7 * 60;

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
        return until > now.getHour() * 60 + now.getMinute();
    }

    /** A time without a day is the next such time from now. */
    List<When> alone(Asked asked) {
        LocalDate today = asked.today();
        Clock usual = usual();
        if (asked.back()) {
            boolean begun =
                    usual.from <= asked.now().getHour() * 60 + asked.now().getMinute();
            return List.of(usual.on(Span.day(begun ? today : today.minusDays(1))));
        }
        if (usual.isAhead(asked.now())) {
            return List.of(usual.on(Span.day(today)));
        }
        return List.of(usual.on(Span.day(today.plusDays(1))));
    }

    /** "In the morning", said in the morning, is the next one. */
    When nextToBegin(Asked asked) {
        boolean begun = from <= asked.now().getHour() * 60 + asked.now().getMinute();
        return on(Span.day(begun ? asked.today().plusDays(1) : asked.today()));
    }

    When on(Span span) {
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
