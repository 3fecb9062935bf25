package app.handsel.ui.support;

import app.handsel.model.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type into a field. Empty when it cannot be read in exactly one way. */
public final class Typed {

    private static final Pattern TIME = Pattern.compile(
            "(?<hour>\\d{1,2})(?:\\s*[:.h]\\s*(?<minute>\\d{2})|(?<packed>\\d{2}))?\\s*(?:h|uhr)?\\s*(?<half>[ap])?\\.?m?\\.?",
            Pattern.CASE_INSENSITIVE);

    private final Locale locale;

    public Typed(Locale locale) {
        this.locale = locale;
    }

    /** "12", "9:30", "1730", "17h", "17 Uhr", "5 pm". */
    public Optional<LocalTime> time(String text) {
        Matcher found = TIME.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group("hour"));
        String minutes = found.group("minute") != null ? found.group("minute") : found.group("packed");
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (found.group("half") != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (found.group("half").equalsIgnoreCase("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /**
     * An amount as the locale writes it, with or without its currency: "500", "1,200.50", "€ 12". Never negative or
     * zero.
     */
    public Optional<Money> money(String text, String currency) {
        String number = text.replaceAll("[\\p{L}\\p{Sc}\\s]", "");
        if (!(NumberFormat.getNumberInstance(locale) instanceof DecimalFormat format)
                || !number.matches(grouped(format))) {
            return Optional.empty();
        }
        format.setParseBigDecimal(true);
        ParsePosition end = new ParsePosition(0);
        if (!(format.parse(number, end) instanceof BigDecimal amount)
                || end.getIndex() != number.length()
                || amount.signum() <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.of(amount, currency));
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }

    /** Thousands stand in threes or not at all, so that "1.200" is never read as one and a fifth. */
    private static String grouped(DecimalFormat format) {
        var symbols = format.getDecimalFormatSymbols();
        String group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
        String point = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
        return "(\\d{1,3}(" + group + "\\d{3})+|\\d+)(" + point + "\\d+)?";
    }

    /** A day as the locale or ISO 8601 writes it. */
    public Optional<LocalDate> day(String text) {
        for (DateTimeFormatter form : dayForms()) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), form));
            } catch (DateTimeException _) {
                // not in this form; the next may fit
            }
        }
        return Optional.empty();
    }

    /** A day of every year: "12 Mar", "March 12", "12. März", "--03-12". */
    public Optional<MonthDay> monthDay(String text) {
        for (String pattern : List.of("d MMM", "MMM d", "d MMMM", "MMMM d", "d. MMM", "d. MMMM", "'--'MM-dd")) {
            try {
                return Optional.of(MonthDay.parse(text.strip(), lenientCase(pattern)));
            } catch (DateTimeException _) {
                // not in this form; the next may fit
            }
        }
        return Optional.empty();
    }

    private List<DateTimeFormatter> dayForms() {
        String numeric = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("y+", "y")
                .replaceAll("M+", "M")
                .replaceAll("d+", "d");
        return List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                lenientCase(numeric.replace("y", "yyyy")),
                lenientCase("d MMM yyyy"),
                lenientCase("MMM d, yyyy"),
                lenientCase("d. MMMM yyyy"),
                lenientCase("d MMMM yyyy"),
                lenientCase("MMMM d, yyyy"));
    }

    private DateTimeFormatter lenientCase(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
    }
}
