package app.handsel.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

    private final Wording english = new Wording(Locale.US);

    @ParameterizedTest
    @CsvSource({
        "ovens, oven",
        "delivered, delivery",
        "Rückgabe, ruckgabe",
        "passt, passen",
        "Öfen, Ofen",
        "geliefert, Lieferung",
        "repariert, reparieren",
        "Garantien, Garantie"
    })
    void aWordIsTheSameInAnyInflection(String one, String other) {
        assertThat(word(one).like(word(other))).isPositive();
        assertThat(word(other).like(word(one))).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"station, nation", "kettle, cattle", "90, 901", "12345, 123456", "Kaffeemaschine, Kaffeebohnen"})
    void otherWordsAreOtherWords(String one, String other) {
        assertThat(word(one).like(word(other))).isZero();
    }

    @Test
    void wordsThatAreLikeEachOtherAreFoundByOneOfTheirKeys() {
        assertThat(word("geliefert").keys())
                .containsAnyElementsOf(word("Lieferung").keys());
    }

    @Test
    void plainWordsTellNothingInTheLanguageThatIsWritten() {
        assertThat(english.telling("Do you sell a hat?"))
                .extracting(Word::written)
                .containsExactly("sell", "hat");
        assertThat(english.telling("Was hat der Hut gekostet?"))
                .extracting(Word::written)
                .containsExactly("hut", "gekostet");
        assertThat(english.telling("How much is it?")).isEmpty();
    }

    private Word word(String written) {
        return english.all(written).iterator().next();
    }
}
