package app.handsel.capture.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.when.WhenReader;
import app.handsel.capture.words.Tokens;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T10:00+01:00[Europe/Berlin]");

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
        She liked it. I'll call Friday.             -> She liked it. | I'll call Friday.
        talked to tom. will send it fri. paid 500   -> talked to tom. | will send it fri. | paid 500
        Really? Yes! Good.                          -> Really? | Yes! | Good.
        Wait?! No...                                -> Wait?! | No...
        quote done; will send it                    -> quote done; | will send it
        Call Mr. Reyes at 3 p.m. sharp.             -> Call Mr. Reyes at 3 p.m. sharp.
        Open until 5 p.m. We close then.            -> Open until 5 p.m. | We close then.
        Order no. 44 is late.                       -> Order no. 44 is late.
        She said no. Fine.                          -> She said no. | Fine.
        Ask J. Smith about it. He knows.            -> Ask J. Smith about it. | He knows.
        So do I. We'll see.                         -> So do I. | We'll see.
        It costs 3.50 in all. Fine.                 -> It costs 3.50 in all. | Fine.
        Look at www.example.com today.              -> Look at www.example.com today.
        done on Friday.We will call                 -> done on Friday. | We will call
        "I'll pay." He left.                        -> "I'll pay." | He left.
        Trays, boxes etc. are here.                 -> Trays, boxes etc. are here.
        Trays, boxes etc. We have them.             -> Trays, boxes etc. | We have them.
        """)
    void anEnglishTextIsTakenApartAtItsFullStops(String text, String sentences) {
        assertThat(sentences(text, Locale.US)).containsExactlyElementsOf(split(sentences));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
        Am 3. Mai kommt er. Ich melde mich.         -> Am 3. Mai kommt er. | Ich melde mich.
        Bis zum 15. schaffen wir das.               -> Bis zum 15. schaffen wir das.
        Das ist der 2. Termin.                      -> Das ist der 2. Termin.
        Wir brauchen 20. Ich bestelle sie.          -> Wir brauchen 20. | Ich bestelle sie.
        Das kostet ca. 5 Euro. Gut.                 -> Das kostet ca. 5 Euro. | Gut.
        Es gibt z.B. Brot, d.h. viel.               -> Es gibt z.B. Brot, d.h. viel.
        Es gibt z. B. Brot. Gut.                    -> Es gibt z. B. Brot. | Gut.
        Fällig am 3.4. wie gesagt. Gut.             -> Fällig am 3.4. wie gesagt. | Gut.
        Hr. Vogt kommt. Er zahlt.                   -> Hr. Vogt kommt. | Er zahlt.
        Frau K. Vogt war da. Gut.                   -> Frau K. Vogt war da. | Gut.
        Brot, Kuchen usw. Wir liefern.              -> Brot, Kuchen usw. | Wir liefern.
        """)
    void aGermanTextIsTakenApartAtItsFullStops(String text, String sentences) {
        assertThat(sentences(text, Locale.GERMANY)).containsExactlyElementsOf(split(sentences));
    }

    @Test
    void aLineEndsASentenceAlways() {
        assertThat(sentences("quote by fri\n- call her\n\nMr.\nReyes", Locale.US))
                .containsExactly("quote by fri", "- call her", "Mr.", "Reyes");
    }

    @Test
    void noTextHasNoSentences() {
        assertThat(sentences("", Locale.US)).isEmpty();
        assertThat(sentences(" \n\t", Locale.GERMANY)).isEmpty();
    }

    @Test
    void eachSentenceHasTheDatesThatBeginInIt() {
        String text = "I'll call on Friday. She comes tomorrow at noon.";
        var tokens = Tokens.of(text);
        var sentences = new Sentences(Locale.US).of(text, tokens, new WhenReader(Locale.US).read(tokens, NOW));

        assertThat(sentences)
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence.dates())
                        .singleElement()
                        .satisfies(date -> assertThat(date.place().overlaps(sentence.place()))
                                .isTrue()));
    }

    @Test
    void everyTokenIsInOneSentence() {
        String text = "Mr. X. said: \"3. No. e.g.\" ;; ... ?! 5. 6.7. a.m. z.B.\n.\n; J.";
        for (Locale language : List.of(Locale.US, Locale.GERMANY)) {
            var tokens = Tokens.of(text);
            var sentences = new Sentences(language).of(text, tokens, List.of());
            assertThat(sentences.stream().flatMap(sentence -> sentence.tokens().stream()))
                    .containsExactlyElementsOf(tokens);
            assertThat(IntStream.range(1, sentences.size()))
                    .allMatch(i -> sentences.get(i - 1).place().end()
                            <= sentences.get(i).place().start());
        }
    }

    private static List<String> sentences(String text, Locale language) {
        var tokens = Tokens.of(text);
        return new Sentences(language)
                .of(text, tokens, new WhenReader(language).read(tokens, NOW)).stream()
                        .map(sentence -> sentence.place().in(text))
                        .toList();
    }

    private static List<String> split(String sentences) {
        return Arrays.stream(sentences.split("\\|")).map(String::strip).toList();
    }
}
