package app.handsel.capture.when;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed: nothing is thrown, and what is found stands in the text, in order and apart. */
class AnyTextTest {

    private static final int TEXTS = 4_000;

    /** The words that dates are made of, numbers, signs, and a few words of other kinds. */
    private static List<String> words(Locale language) {
        var words = new ArrayList<>(Tokens.of(Lexicon.text(language, "when")).stream()
                .map(Token::word)
                .distinct()
                .toList());
        for (int i = 0; i < 300; i++) {
            words.add(String.valueOf(i < 100 ? i : i < 200 ? i * 11 : 1900 + i));
        }
        words.addAll(List.of("Lena", "quote", "Kiste", "", "\n", "99999999999999999999", "٣", "😀", "’", "5.5.5.5"));
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "de-DE", "fr-FR"})
    void whatIsFoundStandsInTheText(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        var reader = new WhenReader(language);
        List<String> words = words(language);
        var random = new Random(7);
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = random.ints(1 + random.nextInt(12), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            List<Said> dates = reader.read(text, Written.NOW);
            found += dates.size();
            int end = 0;
            for (Said said : dates) {
                assertThat(said.place().start()).as(text).isGreaterThanOrEqualTo(end);
                end = said.place().end();
            }
            assertThat(end).as(text).isLessThanOrEqualTo(text.length());
        }
        assertThat(found).isGreaterThan(TEXTS / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"day before ", "first of the ", "ten to ", "in 2 ", "1.", "1/", "2-", "end of the ", "Freitag "})
    void aLongPasteWithoutAFullStopIsRead(String words) {
        var reader = new WhenReader(Locale.US);
        assertThat(reader.read(words.repeat(20_000) + " call back on 27 November", Written.NOW))
                .last()
                .satisfies(said -> assertThat(Written.of(said)).isEqualTo("2026-11-27"));
    }
}
