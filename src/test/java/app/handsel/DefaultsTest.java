package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.ui.support.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultsTest {

    @ParameterizedTest
    @CsvSource({
        "de-DE, DE, EUR",
        "en-US, US, USD",
        "fr-CH, CH, CHF",
        "ja-JP, JP, JPY",
        "es-419, US, USD",
        "en-150, US, USD",
        "en, US, USD",
        "en-AQ, AQ, EUR"
    })
    void countryAndCurrencyAreThoseOfTheLanguageSet(String locale, String region, String currency) {
        var settings = Defaults.of(new Messages(Locale.forLanguageTag(locale)), TestNotebook.ZONE, "mia");
        assertThat(settings.region()).isEqualTo(region);
        assertThat(settings.currency()).isEqualTo(currency);
        assertThat(settings.zone()).isEqualTo(TestNotebook.ZONE);
    }

    @Test
    void theWordsOfAnAcknowledgementHaveTheirPlaces() {
        var settings = Defaults.of(new Messages(Locale.US), TestNotebook.ZONE, "mia");
        assertThat(settings.acknowledgement())
                .contains("{name}", "{amount}", "{next}", "{user}")
                .doesNotContain("'");
    }
}
