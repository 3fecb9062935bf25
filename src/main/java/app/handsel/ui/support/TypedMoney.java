package app.handsel.ui.support;

import app.handsel.model.Money;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Amounts of money as the locale writes them, to text and back. */
final class TypedMoney {

    private static final String WORD = "(?:[\\p{L}\\p{Sc}][\\p{L}\\p{M}\\p{Sc}. ]*)?";
    private static final Pattern PARTS =
            Pattern.compile("(?<before>" + WORD + ")\\s*(?<number>\\d(?:.*[\\d-])?)\\s*(?<after>" + WORD + ")");

    private final Locale locale;

    TypedMoney(Locale locale) {
        this.locale = locale;
    }

    /** The number alone; its currency stands beside it. */
    String shown(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(Money.digits(money.currency()));
        format.setMaximumFractionDigits(Money.digits(money.currency()));
        return format.format(money.amount());
    }

    Optional<Money> read(String text, String currency) {
        Matcher parts = PARTS.matcher(apostrophes(Typed.plain(text)));
        if (!parts.matches() || !names(parts.group("before"), currency) || !names(parts.group("after"), currency)) {
            return Optional.empty();
        }
        var symbols = DecimalFormatSymbols.getInstance(locale);
        List<BigDecimal> read = Stream.of(
                        form(symbols.getGroupingSeparator(), symbols.getDecimalSeparator(), currency),
                        // Swiss French and Austrian write money with other separators than numbers.
                        form(symbols.getMonetaryGroupingSeparator(), symbols.getMonetaryDecimalSeparator(), currency))
                .map(form -> form.matcher(parts.group("number")))
                .filter(Matcher::matches)
                .map(TypedMoney::amount)
                .distinct()
                .toList();
        return read.size() == 1 && read.getFirst().signum() > 0 ? money(read.getFirst(), currency) : Optional.empty();
    }

    /**
     * Thousands stand in threes (in India above them in twos) or not at all, and no decimals beyond those of the
     * currency, so that "1.200" is never read as one and a fifth. "500,-" says that there are no cents.
     */
    private static Pattern form(char group, char point, String currency) {
        String gap = "(?<gap>[ '" + Pattern.quote(apostrophes(Typed.spaced(String.valueOf(group)))) + "])";
        int digits = Money.digits(currency);
        String decimals = digits == 0 ? "" : "(?<decimals>\\d{1," + digits + "})|";
        return Pattern.compile("(?<whole>\\d+|\\d{1,3}" + gap + "\\d{3}(?:\\k<gap>\\d{3})*|\\d{1,2}"
                + gap.replace("gap", "lakh") + "(?:\\d{2}\\k<lakh>)+\\d{3})"
                + "(?:" + Pattern.quote(String.valueOf(point)) + "(?:" + decimals + "--?))?");
    }

    private static BigDecimal amount(Matcher number) {
        String whole = number.group("whole").replaceAll("\\D", "");
        String decimals = number.namedGroups().containsKey("decimals") ? number.group("decimals") : null;
        return new BigDecimal(decimals == null ? whole : whole + "." + decimals);
    }

    private static Optional<Money> money(BigDecimal amount, String currency) {
        try {
            return Optional.of(Money.of(amount, currency));
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }

    /** Whether a word beside the number is nothing or this currency: "5k" is not five, "$5" is not five euros. */
    private boolean names(String word, String code) {
        String typed = bare(word);
        Currency currency = Currency.getInstance(code);
        return typed.isEmpty()
                || typed.equals(bare(code))
                || typed.equals(bare(currency.getSymbol(locale)))
                || Stream.of(bare(currency.getDisplayName(locale)).split(" ")).anyMatch(typed::startsWith)
                || typed.matches("\\p{Sc}") && isSignOf(typed, currency);
    }

    private boolean isSignOf(String sign, Currency currency) {
        return bare(currency.getSymbol(locale)).contains(sign)
                || Currency.getAvailableCurrencies().stream()
                        .noneMatch(other -> bare(other.getSymbol(locale)).equals(sign));
    }

    private static String bare(String word) {
        return Typed.plain(word).replace(".", "").toLowerCase(Locale.ROOT).strip();
    }

    private static String apostrophes(String text) {
        return text.replace('’', '\'').replaceAll("[–—−]", "-");
    }
}
