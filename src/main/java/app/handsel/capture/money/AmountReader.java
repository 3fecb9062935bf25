package app.handsel.capture.money;

import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.pattern.Words;
import app.handsel.model.Money;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads amounts of money: a number in digits or words with a currency before or after it, or a bare number. What has
 * more decimals than its currency is none, and neither is a share, a size, a range or the number of something.
 */
public final class AmountReader {

    private static final int NEAR = 3;

    private final char decimal;
    private final NumberWords numbers;
    private final Currencies currencies;
    private final Grammar grammar;

    public AmountReader(Grammars grammars) {
        Locale locale = grammars.language();
        this.decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        this.numbers = new NumberWords(locale);
        this.currencies = new Currencies(locale);
        this.grammar = grammars.on("amounts");
    }

    /** @param written the text that the places of the words count from, {@code shop} the currency of a bare number */
    public List<Amount> read(String written, Words words, String shop) {
        var amounts = new ArrayList<Amount>();
        int number = -1;
        for (int i = 0; i < words.size(); ) {
            number = number < i ? nextNumber(words, i) : number;
            Optional<Amount> amount = number - i <= NEAR ? at(written, words, i, shop) : Optional.empty();
            amount.ifPresent(amounts::add);
            i = amount.map(Amount::to).orElse(i + 1);
        }
        return amounts;
    }

    /** What a currency is called before it is at most a few words long. */
    private int nextNumber(Words words, int at) {
        int next = at;
        while (next < words.size() && !words.token(next).isNumber() && !numbers.mayBegin(words.word(next))) {
            next++;
        }
        return next < words.size() ? next : Integer.MAX_VALUE;
    }

    private Optional<Amount> at(String written, Words words, int from, String shop) {
        if (words.token(from).isWord() && !words.token(from).spaced() && from > 0) {
            return Optional.empty();
        }
        Optional<Currencies.Named> before =
                currencies.at(written, words, from, shop).filter(named -> !named.cents());
        int start = before.map(Currencies.Named::to).orElse(from);
        if (start >= words.size() || before.isPresent() && words.endsClause(start)) {
            return Optional.empty();
        }
        return number(words, start, before.map(Currencies.Named::code).orElse(shop))
                .flatMap(number -> amount(written, words, from, before, number, shop));
    }

    private Optional<Amount> amount(
            String written, Words words, int from, Optional<Currencies.Named> before, Numeral number, String shop) {
        int round = number.to()
                + (grammar.has("round", words, number.to())
                                && !words.token(number.to()).spaced()
                        ? 2
                        : 0);
        Optional<Currencies.Named> after = currencies.at(written, words, round, shop);
        int to = after.map(Currencies.Named::to).orElse(round);
        boolean bare = before.isEmpty() && after.isEmpty() && round == number.to();
        if (isGlued(words, from, before.isPresent() || after.isPresent(), to) || grammar.has("unlike", words, to)) {
            return Optional.empty();
        }
        Optional<Currencies.Named> named = after.filter(one -> !one.cents()).or(() -> before);
        String code = named.map(Currencies.Named::code).orElse(shop);
        boolean cents = before.isEmpty() && after.map(Currencies.Named::cents).orElse(false);
        return money(cents ? number.value().movePointLeft(2) : number.value(), code)
                .filter(_ -> !bare || !number.value().equals(BigDecimal.ONE))
                .map(money -> new Amount(from, to, money, bare));
    }

    private Optional<Numeral> number(Words words, int from, String code) {
        if (!words.token(from).isNumber()) {
            return numbers.at(words, from).map(said -> new Numeral(BigDecimal.valueOf(said.value()), said.to()));
        }
        return Numeral.at(words, from, decimal, Money.digits(code)).map(numeral -> times(words, numeral));
    }

    private Numeral times(Words words, Numeral numeral) {
        if (numeral.to() >= words.size()) {
            return numeral;
        }
        String word = words.word(numeral.to());
        boolean apart = words.token(numeral.to()).spaced();
        return numbers.times(word).stream()
                .filter(_ -> !apart || word.length() > 1)
                .mapToObj(factor -> new Numeral(numeral.value().multiply(BigDecimal.valueOf(factor)), numeral.to() + 1))
                .findAny()
                .orElse(numeral);
    }

    /** Whether letters or signs stick to it that make it something else: a time, a size, a number of an order. */
    private boolean isGlued(Words words, int from, boolean named, int to) {
        boolean touched = from > 0 && !words.token(from).spaced();
        if (touched && (!grammar.has("opening", words, from - 1) || isBehindNumber(words, from - 1))) {
            return true;
        }
        if (to >= words.size() || words.token(to).spaced()) {
            return false;
        }
        boolean sign = words.token(to).isSign();
        boolean goesOn = to + 1 < words.size() && !words.token(to + 1).spaced();
        return !sign && !named
                || sign
                        && goesOn
                        && (words.token(to + 1).isNumber()
                                || !named && words.token(to + 1).isWord());
    }

    private static boolean isBehindNumber(Words words, int sign) {
        return sign > 0 && !words.token(sign).spaced() && words.token(sign - 1).isNumber();
    }

    private static Optional<Money> money(BigDecimal amount, String code) {
        try {
            Money money = Money.of(amount, code);
            return money.minor() > 0 ? Optional.of(money) : Optional.empty();
        } catch (ArithmeticException tooFine) {
            return Optional.empty();
        }
    }
}
