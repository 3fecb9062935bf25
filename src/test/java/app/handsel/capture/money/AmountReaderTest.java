package app.handsel.capture.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Tokens;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    private static List<Amount> read(Locale locale, String text, String shop) {
        Grammars grammars = Grammars.of(locale);
        var sentence = new Sentence(text, new Place(0, text.length()), Tokens.of(text), List.of());
        return new AmountReader(grammars).read(text, grammars.words(sentence), shop);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        €500                    | 500.00 EUR
        500 €                   | 500.00 EUR
        EUR 500                 | 500.00 EUR
        500 euros               | 500.00 EUR
        $1,200.50               | 1200.50 USD
        1.200,50 EUR            | 1200.50 EUR
        1,200 EUR               | 1200.00 EUR
        1.200 EUR               | 1200.00 EUR
        12.5 EUR                | 12.50 EUR
        CHF 1'200.–             | 1200.00 CHF
        £20                     | 20.00 GBP
        500,-                   | 500.00 EUR
        500.-                   | 500.00 EUR
        $1.5k                   | 1500.00 USD
        2k euros                | 2000.00 EUR
        five hundred dollars    | 500.00 USD
        a hundred euros         | 100.00 EUR
        two hundred and fifty € | 250.00 EUR
        twelve hundred euros    | 1200.00 EUR
        twenty-five euros       | 25.00 EUR
        20 quid                 | 20.00 GBP
        50 bucks                | 50.00 USD
        80 cents                | 0.80 EUR
        $300 CAD                | 300.00 CAD
        ¥5000                   | 5000 JPY
        1,234,567.89 USD        | 1234567.89 USD
        """)
    void anAmountHasACurrencyBeforeOrAfterIt(String text, String money) {
        assertThat(read(Locale.US, text, "EUR"))
                .singleElement()
                .satisfies(amount -> assertThat(
                                amount.money().amount() + " " + amount.money().currency())
                        .isEqualTo(money));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.200,50 €                | 1200.50
        1.200 €                   | 1200.00
        1,200 €                   | 1200.00
        45,50 €                   | 45.50
        fünfhundert Euro          | 500.00
        fuenfhundert euro         | 500.00
        zweihundertfünfzig Euro   | 250.00
        fünfundzwanzig Euro       | 25.00
        zwölfhundert Euro         | 1200.00
        eintausendzweihundert Euro| 1200.00
        zwei Tausend Euro         | 2000.00
        1,5 Tsd. Euro             | 1500.00
        80 Cent                   | 0.80
        """)
    void germanAmountsAreReadByGermanHabits(String text, String amount) {
        assertThat(read(Locale.GERMANY, text, "EUR"))
                .singleElement()
                .satisfies(read -> assertThat(read.money().amount()).isEqualTo(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.345,6.7 EUR",
                "€1.2345",
                "30 %",
                "14mm",
                "500g",
                "1/2",
                "17:30",
                "#500",
                "A4",
                "10-12",
                "0 €",
                "€",
                "1.23456 EUR",
                "the",
                "12,34,56"
            })
    void whatHasNoSenseAsAnAmountIsNone(String text) {
        assertThat(read(Locale.US, text, "EUR")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"$20, CAD, CAD", "$20, EUR, USD", "20 crowns, NOK, NOK", "20 crowns, EUR, SEK"})
    void aNameThatCurrenciesShareIsTheShopsOwnFirst(String text, String shop, String currency) {
        assertThat(read(Locale.US, text, shop))
                .singleElement()
                .satisfies(amount -> assertThat(amount.money().currency()).isEqualTo(currency));
    }
}
