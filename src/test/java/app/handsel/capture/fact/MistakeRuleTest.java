package app.handsel.capture.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.Notes;
import app.handsel.capture.found.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistakeRuleTest {

    private final Notes english = new Notes(Locale.US, Notes.patterns(MistakeRule::new));
    private final Notes german = new Notes(Locale.GERMANY, Notes.patterns(MistakeRule::new));

    private static String said(List<Finding> found) {
        assertThat(found).hasSize(1);
        var mistake = (Finding.Mistake) found.getFirst();
        return mistake.what()
                + (mistake.told() ? " / told" : "")
                + String.join(
                        "",
                        mistake.amends().stream()
                                .map(amends -> " / " + amends.what())
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We forgot her second box last week, apologised, she gets free delivery next time. | We forgot her second box last week / told / she gets free delivery next time
        Sent the wrong size, will replace it by Friday                    | Sent the wrong size / will replace it by Friday
        overcharged her 20, credited it                                   | overcharged her 20 / credited it
        I forgot to call her back yesterday                               | I forgot to call her back yesterday
        her order went out two days late. Apologised, she gets 10 % off.  | her order went out two days late / told / she gets 10 % off
        Our driver broke her vase, not told yet                           | Our driver broke her vase
        double-booked the hall, it was our fault                          | double-booked the hall
        She got the wrong box from us                                     | She got the wrong box from us
        we mixed up the two cakes, told her                               | we mixed up the two cakes / told
        """)
    void whatWentWrongWithUsIsAMistake(String text, String mistake) {
        assertThat(said(english.read(text))).isEqualTo(mistake);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        wir haben ihre zweite Kiste vergessen, entschuldigt, nächste Lieferung gratis | wir haben ihre zweite Kiste vergessen / told / nächste Lieferung gratis
        hat die falsche Größe bekommen                        | hat die falsche Größe bekommen
        Torten verwechselt, ihr gleich gesagt                 | Torten verwechselt / told
        Unser Fahrer hat den Türrahmen zerkratzt.             | Unser Fahrer hat den Türrahmen zerkratzt
        zu spät geliefert, bekommt einen Gutschein            | zu spät geliefert / bekommt einen Gutschein
        Ich habe den Rückruf vergessen, unser Fehler          | Ich habe den Rückruf vergessen
        """)
    void soItIsInGerman(String text, String mistake) {
        assertThat(said(german.read(text))).isEqualTo(mistake);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "she forgot her wallet",
                "he was late",
                "their old baker messed up the cake",
                "We didn't forget anything",
                "Don't forget to call",
                "if we forgot something, call me",
                "She ordered the wrong size",
                "Did we forget the candles?",
                "the supplier delivered late",
                "I hope we didn't mix up the boxes",
                "wrong number",
                "I'll never forget that day"
            })
    void whatOthersDidIsNone(String text) {
        assertThat(english.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sie hat ihren Schirm vergessen",
                "der Lieferant hat falsch geliefert",
                "bitte nicht vergessen",
                "Haben wir etwas vergessen?",
                "er kam zu spät",
                "Er hat das Formular falsch ausgefüllt.",
                "Wir vergessen hier kein Gesicht.",
                "wir haben nichts vergessen",
                "das finanzamt hat ihr das falsche formular geschickt"
            })
    void norIsItInGerman(String text) {
        assertThat(german.read(text)).isEmpty();
    }

    @Test
    void aDayOfAmendsIsStillToCome() {
        var mistake = (Finding.Mistake)
                english.read("Sent the wrong lamp, will replace it by Friday.").getFirst();

        assertThat(mistake.amends())
                .singleElement()
                .satisfies(amends ->
                        assertThat(amends.when().orElseThrow().when().last()).isEqualTo(LocalDate.of(2026, 11, 27)));
    }
}
