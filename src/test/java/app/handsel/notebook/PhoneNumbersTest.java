package app.handsel.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private final PhoneNumbers american = new PhoneNumbers("US");
    private final PhoneNumbers french = new PhoneNumbers("FR");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "503 555 0142",
                "(503) 555-0142",
                "503.555.0142",
                "503.555.0142 ext 12",
                "+1 503 555 0142",
                "0015035550142",
                "1-503-555-0142",
                "'5035550142",
                "５０３−５５５−０１４２",
                "٥٠٣ ٥٥٥ ٠١٤٢",
                "tel:+1-503-555-0142",
                "503-555-0142 (her desk)",
                "  5035550142  "
            })
    void oneNumberTypedManyWaysIsOneNumber(String typed) {
        assertThat(american.key(typed)).isEqualTo("+15035550142");
        assertThat(american.same(typed, "503-555-0142")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"06 28 12 34 56", "+33 6 28 12 34 56", "0033628123456", "+33 (0)6 28 12 34 56", "06.28.12.34.56"
            })
    void aFrenchNumberMeetsItselfWithItsTrunkZeroAndWithItsCountryCode(String typed) {
        assertThat(french.key(typed)).isEqualTo("+33628123456");
        assertThat(french.shown(typed)).isEqualTo("06 28 12 34 56");
    }

    @Test
    void lettersOnTheKeypadAreDigits() {
        assertThat(american.key("1-800-FLOWERS")).isEqualTo("+18003569377");
    }

    @Test
    void anotherCountrysNumberIsShownWithItsCountryCode() {
        assertThat(french.shown("+1 (503) 555-0142")).isEqualTo("+1 503-555-0142");
        assertThat(american.shown("5035550142")).isEqualTo("(503) 555-0142");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12", "555 0142", "ask at the bar", "", "  1 2 3  ", "+", "+999 12", "99999999999999999999999"})
    void aBadNumberIsShownAsTypedAndKeptByItsDigits(String typed) {
        assertThat(american.shown(typed)).isEqualTo(typed);
        assertThat(american.valid(typed)).isFalse();
        assertThat(american.key(typed)).isEqualTo(typed.replaceAll("\\D", ""));
    }

    @Test
    void twoNumbersWithoutDigitsAreNotTheSame() {
        assertThat(american.same("unknown", "none")).isFalse();
        assertThat(american.same("", "")).isFalse();
    }

    @Test
    void twoExtensionsAreTwoLines() {
        assertThat(american.same("503 555 0142 x12", "503 555 0142 x13")).isFalse();
        assertThat(american.same("503 555 0142 x12", "503 555 0142 ext. 12")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "Atlantis", "us", " us "})
    void anyRegionIsTaken(String region) {
        var numbers = new PhoneNumbers(region);
        assertThat(numbers.key("+1 503 555 0142")).isEqualTo("+15035550142");
        assertThat(numbers.shown("555 0142")).isEqualTo("555 0142");
        assertThat(numbers.digitForms("555 0142")).containsExactly("5550142");
    }

    @Test
    void aSearchFindsANumberInEachFormItIsDialledIn() {
        assertThat(french.digitForms("+33 6 28 12 34 56"))
                .containsExactlyInAnyOrder("33628123456", "0033628123456", "0628123456", "628123456");
        assertThat(american.digitForms("(503) 555-0142 ext 12"))
                .containsExactlyInAnyOrder("503555014212", "15035550142", "0015035550142", "5035550142");
        assertThat(american.digitForms("ask")).isEmpty();
    }
}
