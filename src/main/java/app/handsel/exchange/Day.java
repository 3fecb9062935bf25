package app.handsel.exchange;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day of the year, with its year when it was given. */
record Day(MonthDay day, Optional<Year> year) {

    /** Address books of Apple write this year when there is none. */
    private static final int APPLE_NO_YEAR = 1604;

    private static final String MIDNIGHT = "(?:[T ]00:00(?::00(?:\\.0+)?)?(?:Z|[+-][\\d:]+)?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})" + MIDNIGHT);
    private static final Pattern NO_YEAR = Pattern.compile("--(\\d{2})-?(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})?" + MIDNIGHT);
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})" + MIDNIGHT);
    private static final List<DateTimeFormatter> WORDS = Stream.of(Locale.ENGLISH, Locale.GERMAN)
            .flatMap(language -> Stream.of(
                            "d[.] MMMM[[,] uuuu]", "d[.] MMM[.][[,] uuuu]", "MMMM d[[,] uuuu]", "MMM[.] d[[,] uuuu]")
                    .map(pattern -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(language)))
            .toList();

    /** Empty for what is no date, and for a date that could be read two ways. */
    static Optional<Day> read(String text, DayOrder order) {
        String date = text.strip();
        return numbers(YEAR_FIRST, date, 1, 3, 4)
                .or(() -> numbers(NO_YEAR, date, 0, 1, 2))
                .or(() -> numbers(DOTTED, date, 3, 2, 1))
                .or(() -> numeric(date, order))
                .or(() -> words(date));
    }

    static Optional<Day> of(int year, int month, int day) {
        try {
            // A year tells whether it has a 29 February; without one, every year may.
            var found = MonthDay.of(month, day);
            boolean known = year > 0 && year != APPLE_NO_YEAR;
            return known && !found.isValidYear(year)
                    ? Optional.empty()
                    : Optional.of(new Day(found, known ? Optional.of(Year.of(year)) : Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Day> numbers(Pattern pattern, String date, int year, int month, int day) {
        Matcher parts = pattern.matcher(date);
        return parts.matches()
                ? of(year == 0 ? 0 : number(parts, year), number(parts, month), number(parts, day))
                : Optional.empty();
    }

    private static Optional<Day> numeric(String date, DayOrder order) {
        Matcher parts = NUMERIC.matcher(date);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = number(parts, 1);
        int second = number(parts, 3);
        boolean dayFirst = first > 12 || first == second || second <= 12 && order == DayOrder.DAY_FIRST;
        boolean monthFirst = second > 12 || order == DayOrder.MONTH_FIRST;
        if (dayFirst) {
            return of(number(parts, 4), second, first);
        }
        return monthFirst ? of(number(parts, 4), first, second) : Optional.empty();
    }

    private static Optional<Day> words(String date) {
        for (DateTimeFormatter format : WORDS) {
            try {
                TemporalAccessor found = format.parse(date);
                int year = found.isSupported(ChronoField.YEAR) ? found.get(ChronoField.YEAR) : 0;
                return of(year, found.get(ChronoField.MONTH_OF_YEAR), found.get(ChronoField.DAY_OF_MONTH));
            } catch (DateTimeParseException e) {
                // The next format may fit.
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
