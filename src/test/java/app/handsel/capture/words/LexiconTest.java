package app.handsel.capture.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.capture.words.Lexicon.Match;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final Lexicon WORDS = Lexicon.parse("""
        # people
        [us]
        I | we = ours
        we all
        [them]
        she | don't = 5
        (he|it) (has |)(sent|paid) = done
        """);

    @Test
    void aPhraseMeansWhatStandsAfterItsEqualsSign() {
        assertThat(WORDS.at("us", Tokens.of("we know"), 0)).contains(new Match("ours", 1));
        assertThat(WORDS.at("them", Tokens.of("Don’t"), 0)).contains(new Match("5", 1));
    }

    @Test
    void theLongestPhraseIsFound() {
        assertThat(WORDS.at("us", Tokens.of("WE ALL know"), 0)).contains(new Match("", 2));
    }

    @Test
    void bracketsStandForEitherOrNothing() {
        assertThat(WORDS.at("them", Tokens.of("it has paid"), 0)).contains(new Match("done", 3));
        assertThat(WORDS.at("them", Tokens.of("he sent"), 0)).contains(new Match("done", 2));
        assertThat(WORDS.has("them", Tokens.of("he has"), 0)).isFalse();
    }

    @Test
    void onlyWholeWordsOfItsOwnListAreFound() {
        assertThat(WORDS.has("us", Tokens.of("weather"), 0)).isFalse();
        assertThat(WORDS.has("us", Tokens.of("she"), 0)).isFalse();
        assertThat(WORDS.has("us", Tokens.of("know we"), 0)).isFalse();
        assertThat(WORDS.has("us", Tokens.of("know we"), 1)).isTrue();
    }

    @Test
    void aListOrAFileThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> WORDS.at("nobody", Tokens.of("we"), 0)).hasMessageContaining("nobody");
        assertThatThrownBy(() -> Lexicon.of(Locale.US, "nothing")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> Lexicon.parse("we")).hasMessageContaining("we");
    }

    @Test
    void aLanguageThatHandselDoesNotReadIsReadAsEnglish() {
        assertThat(Lexicon.of(Locale.JAPAN, "promises").has("openings", Tokens.of("I'll"), 0))
                .isTrue();
    }
}
