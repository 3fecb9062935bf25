package app.handsel.capture.money;

import app.handsel.capture.pattern.Words;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Tokens;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What currencies are called: signs, names, and codes written in capitals. A name that several currencies share is the
 * shop's own if it is one of them, otherwise the first.
 */
final class Currencies {

    /** A currency that is named, up to before a token; {@code cents} when a hundredth of it is meant. */
    record Named(String code, int to, boolean cents) {}

    private static final String NAMES = "currency";
    private static final String CENTS = "cents";
    private static final int CODE = 3;
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Lexicon names;

    Currencies(Locale locale) {
        this.names = Lexicon.of(locale, "currencies");
    }

    /** The currency that a sign alone stands for, or the shop's. */
    String signed(String sign, String shop) {
        return names.at(NAMES, Tokens.of(sign), 0).map(name -> code(name, shop)).orElse(shop);
    }

    private static String code(Lexicon.Match name, String shop) {
        List<String> codes = Arrays.asList(name.value().split(" "));
        return codes.contains(shop) ? shop : codes.getFirst();
    }

    Optional<Named> at(String written, Words words, int at, String shop) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        Optional<Lexicon.Match> name = names.at(NAMES, words.tokens(), at);
        if (name.isPresent()) {
            return Optional.of(new Named(code(name.get(), shop), at + name.get().length(), false));
        }
        if (names.has(CENTS, words.tokens(), at)) {
            return Optional.of(new Named(shop, at + 1, true));
        }
        if (words.word(at).length() == CODE && words.token(at).capital()) {
            String code = words.token(at).place().in(written);
            return CODES.contains(code) ? Optional.of(new Named(code, at + 1, false)) : Optional.empty();
        }
        return Optional.empty();
    }
}
