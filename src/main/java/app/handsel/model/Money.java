package app.handsel.model;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in whole minor units (cents, yen, fils) of an ISO 4217 currency. */
public record Money(long minor, String currency) {

    /** @throws IllegalArgumentException for a code that is not an ISO 4217 currency */
    public Money {
        digits(currency);
    }

    /** @throws ArithmeticException when the amount has more decimals than the currency, or does not fit */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount.movePointRight(digits(currency)).longValueExact(), currency);
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /** Decimals of the currency: 2 for most, 0 for the yen, 3 for the Kuwaiti dinar. */
    public static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
