package app.handsel.sample;

import app.handsel.model.Money;
import java.math.BigDecimal;
import java.util.Locale;

/** Amounts as a shop in euros or dollars would write them, brought to the size of other currencies. */
record Prices(String currency) {

    private static final int WITHOUT_DECIMALS = 100;

    Money money(String amount) {
        return Money.of(scaled(amount), currency);
    }

    /** The bare number, as people write it in a note. */
    String words(String amount) {
        BigDecimal scaled = scaled(amount);
        return scaled.stripTrailingZeros().scale() > 0
                ? String.format(Locale.ROOT, "%,.2f", scaled)
                : String.format(Locale.ROOT, "%,d", scaled.toBigInteger());
    }

    /** A currency such as the yen has no decimals because its unit is so small. */
    private BigDecimal scaled(String amount) {
        var plain = new BigDecimal(amount);
        return Money.digits(currency) == 0 ? plain.multiply(BigDecimal.valueOf(WITHOUT_DECIMALS)) : plain;
    }
}
