package app.handsel.capture.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.Notes;
import app.handsel.capture.found.Finding;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterestRuleTest {

    private final Notes english = new Notes(Locale.US, Notes.patterns(InterestRule::new));
    private final Notes german = new Notes(Locale.GERMANY, Notes.patterns(InterestRule::new));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Her daughter starts at Reed in autumn             | Daughter starts at Reed in autumn
        loves the Lakers                                  | loves the Lakers
        her husband plays the cello                       | Husband plays the cello
        allergic to peanuts                               | allergic to peanuts
        she has two kids and a dog                        | has two kids and a dog
        Their son is starting college in September        | Son is starting college in September
        She's planning to open a second shop in Berlin    | planning to open a second shop in Berlin
        They just had a baby girl                         | had a baby girl
        is training for the Boston marathon               | training for the Boston marathon
        collects old fountain pens                        | collects old fountain pens
        Tom Reyes hates cilantro                          | hates cilantro
        moving to Portland next month                     | moving to Portland next month
        her birthday is on May 3rd                        | Birthday is on May 3rd
        vegetarian since college                          | vegetarian since college
        """)
    void whatIsWorthRememberingStandsAlone(String text, String fact) {
        assertThat(english.read(text)).extracting(Finding::what).containsExactly(fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ihre Tochter studiert jetzt in Freiburg        | Tochter studiert jetzt in Freiburg
        liebt die Lakers                               | liebt die Lakers
        er sammelt alte fueller                        | sammelt alte fueller
        ist allergisch gegen nüsse                     | allergisch gegen nüsse
        hat zwei Hunde                                 | hat zwei Hunde
        Sie spielt Geige im Orchester                  | spielt Geige im Orchester
        großer Fan von Borussia                        | großer Fan von Borussia
        Sein Sohn kommt im Herbst in die Schule        | Sohn kommt im Herbst in die Schule
        heiratet im Mai                                | heiratet im Mai
        """)
    void germanFactsStandAloneToo(String text, String fact) {
        assertThat(german.read(text)).extracting(Finding::what).containsExactly(fact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loves it",
                "likes the blue one",
                "He likes the quote",
                "She would like to order",
                "We love the new oven",
                "I hate Mondays",
                "is she allergic to nuts?",
                "likes working with us",
                "The boss hates paperwork.",
                "her husband will pick it up",
                "her son called",
                "Nice weather today",
                "The lamp plays music",
                "she loves your bread"
            })
    void smallTalkAndOurGoodsAreNone(String text) {
        assertThat(english.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mag den Entwurf",
                "liebt unser Brot",
                "ich mag Montage nicht",
                "ihr Mann holt es ab",
                "spielt keine Rolle",
                "Mag sie Katzen?",
                "möchte das blaue",
                "wir lieben den neuen Ofen",
                "der Ventilator ist laut, kein Fan davon"
            })
    void soItIsInGerman(String text) {
        assertThat(german.read(text)).isEmpty();
    }

    @Test
    void aListOfFactsIsOneEach() {
        assertThat(english.read("Her daughter starts at Reed in autumn, loves the Lakers."))
                .hasSize(2);
    }
}
