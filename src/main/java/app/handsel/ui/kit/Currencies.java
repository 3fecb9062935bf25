package app.handsel.ui.kit;

import app.handsel.ui.support.Messages;
import java.util.Currency;
import java.util.List;
import javafx.beans.property.Property;
import org.controlsfx.control.SearchableComboBox;

/** Choosing a currency among all of ISO 4217, by code or by name. */
public final class Currencies {

    private static final List<String> CODES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .sorted()
            .toList();

    private Currencies() {}

    public static SearchableComboBox<String> box(Property<String> value, Messages messages) {
        return Parts.styled(
                Choice.among(
                        CODES,
                        value,
                        code -> code.isBlank()
                                ? ""
                                : messages.text(
                                        "currency.shown",
                                        code,
                                        Currency.getInstance(code).getDisplayName(messages.locale()))),
                "currency");
    }
}
