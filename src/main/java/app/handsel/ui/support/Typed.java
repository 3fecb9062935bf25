package app.handsel.ui.support;

import app.handsel.model.Money;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type into a field, and writes what stands there at first so that it can be read again. Empty when
 * it cannot be read in exactly one way.
 */
public final class Typed {

    private static final Pattern TIME = Pattern.compile(
            "(?<hour>\\d{1,2})(?:\\s*[:.h]\\s*(?<minute>\\d{2})|(?<packed>\\d{2}))?"
                    + "\\s*(?:h|uhr|(?<half>[ap])\\.?\\s*(?:m\\.?)?)?",
            Pattern.CASE_INSENSITIVE);

    private final TypedMoney money;
    private final TypedDays days;

    public Typed(Locale locale) {
        money = new TypedMoney(locale);
        days = new TypedDays(locale);
    }

    /** "12", "9:30", "1730", "17h", "5 pm". */
    public Optional<LocalTime> time(String text) {
        Matcher found = TIME.matcher(plain(text));
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
        return money.read(text, currency);
    }

    /** The number of an amount, without its currency. */
    public String shown(Money amount) {
        return money.shown(amount);
    }

    /** A day as the locale or ISO 8601 writes it. */
    public Optional<LocalDate> day(String text) {
        return days.day(text);
    }

    public String shown(LocalDate day) {
        return days.shown(day);
    }

    /** A day of every year: "12 Mar", "March 12", "--03-12". */
    public Optional<MonthDay> monthDay(String text) {
        return days.monthDay(text);
    }

    public String shown(MonthDay day) {
        return days.shown(day);
    }

    /** Any script's digits as our own, one kind of space, and no marks that nobody sees or can type. */
    static String plain(String text) {
        var plain = new StringBuilder();
        spaced(text)
                .codePoints()
                .forEach(letter ->
                        plain.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
        return plain.toString().strip();
    }

    /** Wide and narrow forms as usual ones; spaces that do not break a line are spaces. */
    static String spaced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    }
}
