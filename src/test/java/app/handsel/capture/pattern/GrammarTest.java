package app.handsel.capture.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Tokens;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

    private static Sentence sentence(String text) {
        return new Sentence(text, new Place(0, text.length()), Tokens.of(text), List.of());
    }

    private static List<String> found(String pattern, String text) {
        Grammar grammar = Grammar.parse("[x]\n" + pattern + "\n[they]\nshe | her son\n[and]\nand");
        Words words = grammar.words(sentence(text));
        return grammar.all("x", words).stream()
                .map(hit -> words.place(hit.open(), hit.close()).in(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        likes              ; she likes tea            ; likes
        <they> likes       ; her son likes tea        ; her son likes
        (tea|iced tea)     ; she likes iced tea       ; iced tea
        she really? likes  ; she likes tea            ; she likes
        she really? likes  ; she really likes tea     ; she really likes
        lik*               ; she liked tea            ; liked
        *zahlung           ; die Anzahlung kam        ; Anzahlung
        she .. tea         ; she likes green tea      ; she likes green tea
        likes { tea }      ; she likes tea            ; tea
        likes !green tea   ; she likes tea            ; likes tea
        ^ likes            ; paid and likes tea       ; likes
        tea $              ; likes tea, and coffee    ; tea
        @digit trays       ; 40 trays                 ; 40 trays
        fuer               ; für sie                  ; für
        für                ; fuer sie                 ; fuer
        """)
    void aPatternStandsWhereItsPartsStand(String pattern, String text, String place) {
        assertThat(found(pattern, text)).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        she .. tea         ; she, and only then, tea
        likes !green       ; she likes green tea
        ^ likes            ; she likes tea
        tea $              ; tea time
        """)
    void andNowhereElse(String pattern, String text) {
        assertThat(found(pattern, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a|b", "a)", "<nobody>"})
    void aLineThatCannotBeReadIsToldAtOnce(String pattern) {
        assertThatThrownBy(() -> Grammar.parse("[x]\n" + pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.GERMAN);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theListsOfEveryLanguageCanBeRead(Locale language) {
        for (String topic : List.of("money", "amounts", "interests", "questions", "mistakes", "referrals", "marks")) {
            assertThat(Grammars.of(language).on(topic)).isNotNull();
        }
    }

    @Test
    void aListTakesItsLongestPhrase() {
        Grammar grammar = Grammar.parse("[x]\ndown = short | down\ndown payment = long");

        assertThat(grammar.at("x", grammar.words(sentence("down payment")), 0))
                .hasValueSatisfying(hit -> assertThat(hit.value()).isEqualTo("long"));
    }
}
