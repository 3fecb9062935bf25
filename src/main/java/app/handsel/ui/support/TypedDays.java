package app.handsel.ui.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days as the locale writes them, to text and back: what is shown can be read again. */
final class TypedDays {

    private static final Pattern QUOTE = Pattern.compile("'");
    private static final List<String> WITH_YEAR =
            List.of("d MMM u", "MMM d, u", "d. MMM u", "d MMMM u", "MMMM d, u", "d. MMMM u", "d LLL u", "d. LLL u");
    private static final List<String> WITHOUT_YEAR =
            List.of("d MMM", "MMM d", "d. MMM", "d MMMM", "MMMM d", "d. MMMM", "d LLL", "d. LLL", "'--'MM-dd");

    private final Locale locale;
    private final String shownDay;
    private final String shownMonthDay;

    TypedDays(Locale locale) {
        this.locale = locale;
        shownDay = fullYear(DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, locale));
        shownMonthDay = template("MMMd");
    }

    String shown(LocalDate day) {
        return formatter(shownDay, locale).format(day);
    }

    String shown(MonthDay day) {
        return formatter(shownMonthDay, locale).format(day);
    }

    Optional<LocalDate> day(String text) {
        String numeric = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return read(text, LocalDate::from, Stream.concat(Stream.of("u-MM-dd", shownDay, numeric), WITH_YEAR.stream()));
    }

    Optional<MonthDay> monthDay(String text) {
        return read(
                text, MonthDay::from, Stream.concat(Stream.of(shownMonthDay, template("Md")), WITHOUT_YEAR.stream()));
    }

    private String template(String fields) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(fields, IsoChronology.INSTANCE, locale);
    }

    /** As it stands, and made plain; with the country's names of months ("Sept" in Britain) and the language's. */
    private <T> Optional<T> read(String text, TemporalQuery<T> kind, Stream<String> patterns) {
        return patterns.flatMap(pattern -> Stream.of(locale, Locale.of(locale.getLanguage()))
                        .flatMap(names -> Stream.concat(
                                parsed(text.strip(), fullYear(pattern), names, kind),
                                parsed(Typed.plain(text), lenient(Typed.plain(pattern)), names, kind))))
                .findFirst();
    }

    private static <T> Stream<T> parsed(String text, String pattern, Locale names, TemporalQuery<T> kind) {
        try {
            TemporalAccessor read = formatter(pattern, names).parse(text);
            return Stream.of(read.query(kind));
        } catch (DateTimeException _) {
            return Stream.empty();
        }
    }

    /** Strict, or a 31 February would become the 28th without a word. */
    private static DateTimeFormatter formatter(String pattern, Locale names) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(names)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Four digits, so that nobody has to guess a century. */
    private static String fullYear(String pattern) {
        return outsideQuotes(pattern, "[yu]+", "uuuu");
    }

    private static String lenient(String pattern) {
        return outsideQuotes(outsideQuotes(fullYear(pattern), "d+", "d"), "(?<!M)MM(?!M)", "M");
    }

    private static String outsideQuotes(String pattern, String fields, String instead) {
        String[] parts = QUOTE.split(pattern, -1);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> i % 2 == 0 ? parts[i].replaceAll(fields, instead) : parts[i])
                .collect(Collectors.joining("'"));
    }
}
