package app.handsel.ui.support;

import app.handsel.model.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and times as people say them ("today at noon", "Friday", "2 days"), and exactly where that is asked for. */
public final class SpokenTime {

    private static final int DAYS_BY_NAME = 6;

    private final Messages messages;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndYear;
    private final DateTimeFormatter weekdayAndYear;
    private final DateTimeFormatter time;
    private final DateTimeFormatter exact;
    private final DateTimeFormatter exactDay;

    public SpokenTime(Messages messages) {
        Locale locale = messages.locale();
        this.messages = messages;
        weekday = DateTimeFormatter.ofPattern("EEEE", locale);
        // With the month in full where a language would end it in a dot, which then met the dot of the sentence.
        day = DateTimeFormatter.ofLocalizedPattern("MMMMEd").withLocale(locale);
        dayAndYear = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale);
        weekdayAndYear = DateTimeFormatter.ofLocalizedPattern("yMMMEd").withLocale(locale);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        exact = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale);
        exactDay = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
    }

    /** "today at noon", "tomorrow", "Friday at 9:30", "Fri, 27 Nov". */
    public String due(Due due, ZonedDateTime now) {
        String when = day(due.day(), now.toLocalDate());
        return due.time().map(at -> at(when, at)).orElse(when);
    }

    private String at(String day, LocalTime at) {
        return at.equals(LocalTime.NOON)
                ? messages.text("time.day-and-noon", day)
                : messages.text("time.day-and-time", day, time.format(at));
    }

    /** The day in full, so that nobody has to count: "Fri, November 27, 12:00 PM"; the year where it is another one. */
    public String inFull(Due due, LocalDate today) {
        String when = due.day().getYear() == today.getYear() ? day.format(due.day()) : weekdayAndYear.format(due.day());
        return due.time()
                .map(at -> messages.text("time.day-and-time", when, time.format(at)))
                .orElse(when);
    }

    /** The same, complete, for a tooltip or a screen reader. */
    public String exactly(Due due) {
        String when = exactDay.format(due.day());
        return due.time()
                .map(at -> messages.text("time.day-and-time", when, time.format(at)))
                .orElse(when);
    }

    /** A day in full: "Saturday, November 21, 2026". */
    public String exactDay(LocalDate date) {
        return exactDay.format(date);
    }

    public String exactly(ZonedDateTime moment) {
        return exact.format(moment);
    }

    /** "today at 14:05", "last Tuesday at 9:30", "Tue, 24 Nov". */
    public String moment(ZonedDateTime moment, ZonedDateTime now) {
        String when = day(moment.toLocalDate(), now.toLocalDate());
        long days = ChronoUnit.DAYS.between(moment.toLocalDate(), now.toLocalDate());
        return Math.abs(days) > DAYS_BY_NAME ? when : messages.text("time.day-and-time", when, time.format(moment));
    }

    /** The day alone, where the hour does not matter. */
    public String day(ZonedDateTime moment, ZonedDateTime now) {
        return day(moment.toLocalDate(), now.toLocalDate());
    }

    public String day(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return messages.text("time.today");
        }
        if (days == 1) {
            return messages.text("time.tomorrow");
        }
        if (days == -1) {
            return messages.text("time.yesterday");
        }
        if (Math.abs(days) <= DAYS_BY_NAME) {
            return days > 0 ? weekday.format(date) : messages.text("time.last-weekday", weekday.format(date));
        }
        return date.getYear() == today.getYear() ? day.format(date) : dayAndYear.format(date);
    }

    /** How long ago or how long until, in the largest unit that says it: minutes, hours, days. */
    public String span(Instant from, Instant to) {
        Duration span = Duration.between(from, to).abs();
        if (span.toDays() > 0) {
            return messages.text("time.days", span.toDays());
        }
        if (span.toHours() > 0) {
            return messages.text("time.hours", span.toHours());
        }
        return messages.text("time.minutes", Math.max(1, span.toMinutes()));
    }

    /** How many days lie between two dates, whatever the hour. */
    public String span(LocalDate from, LocalDate to) {
        return messages.text("time.days", ChronoUnit.DAYS.between(from, to));
    }
}
