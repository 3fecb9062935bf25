package app.handsel.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    private final Agreement agreement = new Agreement(new Wording(Locale.US));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yes, it fits. | Yes, that fits well.",
                "Yes. | Yes, until six.",
                "Two weeks, 14 days. | It is 14 days.",
                "No problem, bring it. | Yes, bring it.",
                "Ja, vier Wochen. | Vier Wochen.",
                "Nein, das geht nicht. | Leider nein.",
                "We deliver on Friday. | Friday, delivered to the door."
            })
    void whatSaysTheSameInOtherWordsAgrees(String one, String other) {
        assertThat(agreement.between(one, other)).isTrue();
        assertThat(agreement.between(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yes, it fits. | No, it does not fit.",
                "It fits. | It doesn’t fit.",
                "4 weeks | 6 weeks",
                "On Tuesday. | On Friday.",
                "Ja, kostenlos. | Nein, das kostet 20 Euro.",
                "Die Garantie gilt zwei Jahre. | Es gibt keine Garantie."
            })
    void yesAndNoAndOtherNumbersAndOtherDaysDiffer(String one, String other) {
        assertThat(agreement.between(one, other)).isFalse();
        assertThat(agreement.between(other, one)).isFalse();
    }
}
