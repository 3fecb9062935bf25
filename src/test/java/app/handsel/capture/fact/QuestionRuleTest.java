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

class QuestionRuleTest {

    private final Notes english = new Notes(Locale.US, Notes.patterns(QuestionRule::new));
    private final Notes german = new Notes(Locale.GERMANY, Notes.patterns(QuestionRule::new));

    private static String question(List<Finding> found) {
        assertThat(found).hasSize(1);
        var question = (Finding.Question) found.getFirst();
        return question.what()
                + question.when().map(said -> " " + said.when().last()).orElse("");
    }

    private static String answer(List<Finding> found) {
        assertThat(found).hasSize(1);
        var answer = (Finding.Answer) found.getFirst();
        return answer.what() + " -> " + answer.answer();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        She asked whether the oven fits under the hood, I'll know on Tuesday.| whether the oven fits under the hood 2026-12-01
        asked when the oven ships, will tell her by Fri                      | when the oven ships 2026-11-27
        wonders if we do gluten free                                         | if we do gluten free
        Can we deliver on Saturdays? will find out by Wednesday              | Can we deliver on Saturdays 2026-11-25
        wants to know how long it lasts. I'll check and let her know tomorrow| how long it lasts 2026-11-25
        question: does the lid fit the old pot                               | does the lid fit the old pot
        couldn't tell him why it squeaks                                     | why it squeaks
        """)
    void whatNobodyCouldAnswerIsAQuestion(String text, String question) {
        assertThat(question(english.read(text))).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fragt ob der Ofen passt, weiß ich Dienstag                       | ob der Ofen passt 2026-12-01
        Sie wollte wissen, wann er kommt. Kläre ich bis Freitag.         | wann er kommt 2026-11-27
        hat gefragt, wie lange die Garantie gilt, keine Ahnung           | wie lange die Garantie gilt
        Können wir samstags liefern? Sage ihr morgen Bescheid            | Können wir samstags liefern 2026-11-25
        """)
    void soItIsInGerman(String text, String question) {
        assertThat(question(german.read(text))).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        asked whether we deliver Saturdays, told her yes      | whether we deliver Saturdays -> yes
        He asked about parking, I told him behind the house   | about parking -> behind the house
        do we take old ones? no, not since May, told her      | do we take old ones -> no, not since May
        """)
    void whatTheyWereToldAtOnceIsAnAnswer(String text, String answer) {
        assertThat(answer(english.read(text))).isEqualTo(answer);
    }

    @Test
    void whatTheyWereToldUnaskedIsOneToo() {
        assertThat(answer(english.read("Told her that the glaze is food safe.")))
                .isEqualTo("that the glaze is food safe -> that the glaze is food safe");
        assertThat(answer(german.read("Ihr erklärt, dass die Glasur lebensmittelecht ist.")))
                .isEqualTo("dass die Glasur lebensmittelecht ist -> dass die Glasur lebensmittelecht ist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asked how I am",
                "asked us to call back",
                "asked for a quote",
                "asked if we could call her tomorrow",
                "I asked whether she needs a bag",
                "we asked her if Friday is fine",
                "How are you?",
                "Would you like to come by?",
                "Nobody asked why",
                "Told her we'd keep the old price",
                "told him a joke"
            })
    void requestsAndCourtesiesAreNone(String text) {
        assertThat(english.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hat gefragt wie es mir geht",
                "wir haben gefragt ob sie eine Tüte braucht",
                "Bei Fragen ist die Hotline kostenlos.",
                "lassen sie uns wissen ob das passt",
                "Das kommt nicht in Frage.",
                "Wie geht es Ihnen?",
                "hat um Rückruf gebeten"
            })
    void norAreTheyInGerman(String text) {
        assertThat(german.read(text)).isEmpty();
    }

    @Test
    void thePlaceTakesInWhenWeWillKnowAndNothingMore() {
        String text = "She asked if it fits, I'll know by Friday. I'll send the quote tomorrow.";

        Finding question = english.read(text).getFirst();

        assertThat(question.place().in(text)).isEqualTo("asked if it fits, I'll know by Friday");
        assertThat(question.when().orElseThrow().when().last()).isEqualTo(LocalDate.of(2026, 11, 27));
    }
}
