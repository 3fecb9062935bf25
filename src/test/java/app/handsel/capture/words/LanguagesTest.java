package app.handsel.capture.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language is whole when it has every topic; one that Handsel does not read is taken for English. */
class LanguagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amounts",
                "currencies",
                "interests",
                "mistakes",
                "money",
                "names",
                "promises",
                "questions",
                "referrals",
                "sentences",
                "when",
            })
    void germanHasWordsOfItsOwnOnEveryTopic(String topic) {
        assertThat(Lexicon.text(Locale.GERMAN, topic)).isNotBlank().isNotEqualTo(Lexicon.text(Locale.ENGLISH, topic));
    }

    @Test
    void aLanguageThatIsNotReadYetIsReadAsEnglish() {
        assertThat(Lexicon.text(Locale.forLanguageTag("eo"), "when")).isEqualTo(Lexicon.text(Locale.ENGLISH, "when"));
    }
}
