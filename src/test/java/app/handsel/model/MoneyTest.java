package app.handsel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole minor units, whatever the currency's decimals. */
class MoneyTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(textBlock = """
        500,     EUR, 50000
        12.5,    EUR, 1250
        12.50,   EUR, 1250
        12.500,  EUR, 1250
        0.01,    USD, 1
        1E+3,    USD, 100000
        500,     JPY, 500
        500.00,  JPY, 500
        1.234,   KWD, 1234
        1,       KWD, 1000
        -20,     EUR, -2000
        3,       XXX, 3
        92233720368547758.07, EUR, 9223372036854775807
        """)
    void anAmountIsCountedInMinorUnits(BigDecimal amount, String currency, long minor) {
        var money = Money.of(amount, currency);

        assertThat(money).isEqualTo(new Money(minor, currency));
        assertThat(money.amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"1.005, EUR", "0.5, JPY", "1.2345, KWD", "92233720368547758.08, EUR", "1E+30, JPY", "1E+2147483647, EUR"
    })
    void anAmountThatDoesNotFitIsRefusedRatherThanRounded(BigDecimal amount, String currency) {
        assertThatThrownBy(() -> Money.of(amount, currency)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "€", "ZZZ"})
    void whatIsNoCurrencyIsRefused(String currency) {
        assertThatThrownBy(() -> new Money(1, currency)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theAmountShowsTheDecimalsOfItsCurrency() {
        assertThat(new Money(50_000, "EUR").amount()).hasToString("500.00");
        assertThat(new Money(500, "JPY").amount()).hasToString("500");
        assertThat(new Money(1_234, "KWD").amount()).hasToString("1.234");
    }
}
