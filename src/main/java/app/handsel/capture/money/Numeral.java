package app.handsel.capture.money;

import app.handsel.capture.pattern.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number written in digits, with what stands between them. Where two different signs stand the last one parts the
 * decimals. One sign alone before three digits groups thousands, unless the currency has three decimals and the country
 * writes them so; before one or two it parts decimals.
 */
record Numeral(BigDecimal value, int to) {

    private static final int GROUP = 3;
    private static final int LONGEST = 12;

    /** @param decimal how the country parts decimals, {@code decimals} how many the currency has */
    static Optional<Numeral> at(Words words, int from, char decimal, int decimals) {
        if (!words.token(from).isNumber()) {
            return Optional.empty();
        }
        var digits = new StringBuilder(words.word(from));
        var signs = new StringBuilder();
        int last = digits.length();
        boolean grouped = last <= GROUP && digits.charAt(0) != '0';
        int to = from + 1;
        while (goesOn(words, to)) {
            grouped &= signs.isEmpty() || last == GROUP;
            signs.append(sign(words.word(to)));
            last = words.word(to + 1).length();
            digits.append(words.word(to + 1));
            to += 2;
        }
        OptionalInt scale = scale(signs.toString(), last, grouped, decimal, decimals);
        if (digits.length() > LONGEST || scale.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(new BigDecimal(digits.toString()).movePointLeft(scale.getAsInt()), to));
    }

    private static boolean goesOn(Words words, int at) {
        return at + 1 < words.size()
                && sign(words.word(at)) != ' '
                && !words.token(at).spaced()
                && words.token(at + 1).isNumber()
                && !words.token(at + 1).spaced();
    }

    private static char sign(String sign) {
        return switch (sign) {
            case ".", "," -> sign.charAt(0);
            case "'", "’", "‘", "ʼ", "´", "`" -> '\'';
            default -> ' ';
        };
    }

    /** How many of the digits are decimals, if what stands between them makes sense. */
    private static OptionalInt scale(String signs, int last, boolean grouped, char decimal, int decimals) {
        if (signs.isEmpty()) {
            return OptionalInt.of(0);
        }
        char parting = signs.charAt(signs.length() - 1);
        String before = signs.substring(0, signs.length() - 1);
        boolean uniform = before.chars().distinct().count() <= 1;
        boolean partsDecimals = before.isEmpty() ? last != GROUP : before.indexOf(parting) < 0;
        if (before.isEmpty() && last == GROUP && decimals == GROUP && parting == decimal) {
            partsDecimals = true;
        }
        if (partsDecimals) {
            boolean sound = parting != '\'' && uniform && last <= GROUP && (before.isEmpty() || grouped);
            return sound ? OptionalInt.of(last) : OptionalInt.empty();
        }
        return uniform && grouped && last == GROUP ? OptionalInt.of(0) : OptionalInt.empty();
    }
}
