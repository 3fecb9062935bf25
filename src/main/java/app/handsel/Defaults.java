package app.handsel;

import app.handsel.model.Settings;
import app.handsel.ui.support.Messages;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/** The settings of a notebook that has none yet, guessed from the computer it is on. */
final class Defaults {

    private static final int LEAD_DAYS = 3;
    private static final int USUAL_SIZE = 100;
    /** A locale's region may also be a part of the world, as in Latin American Spanish. */
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Defaults() {}

    static Settings of(Messages messages, ZoneId zone, String userName) {
        Locale locale = messages.locale();
        String region = COUNTRIES.contains(locale.getCountry()) ? locale.getCountry() : "US";
        return new Settings(
                userName,
                "",
                region,
                zone,
                currency(region),
                Settings.Look.SYSTEM,
                LEAD_DAYS,
                USUAL_SIZE,
                messages.text("settings.default-acknowledgement"));
    }

    private static String currency(String region) {
        Currency currency = Currency.getInstance(Locale.of("", region));
        return currency == null ? "EUR" : currency.getCurrencyCode();
    }
}
