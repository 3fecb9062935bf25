package app.handsel.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Lena Brandt          | bra         | Lena [Bra]ndt
        Brandt, Lena         | len bra     | [Bra]ndt, [Len]a
        Groß & Söhne         | gross       | [Groß] & Söhne
        Groß & Söhne         | gros        | [Groß] & Söhne
        Jose\u0301 Rui       | jose        | [Jose\u0301] Rui
        Jose\u0301 Rui       | rui         | Jose\u0301 [Rui]
        ﬁne ﬂour             | flour       | ﬁne [ﬂour]
        🎂🎂 Lena            | lena        | 🎂🎂 [Lena]
        👩‍🍳 İpek ÖZ          | oz ipek     | 👩‍🍳 [İpek] [ÖZ]
        王小明                | 小           | 王[小]明
        Mary O’Brien         | obrien      | Mary [O’Brien]
        Jean-Luc Moreau      | jeanluc     | [Jean-Luc] Moreau
        Lena Brandt          | brnadt      | Lena [Brandt]
        Anna Ann             | ann         | Anna [Ann]
        planned by Ann       | ann         | planned by [Ann]
        ＬＥＮＡ                 | lena        | [ＬＥＮＡ]
        """)
    void whatWasTypedIsMarkedInTheTextAsItIsWritten(String original, String words, String marked) {
        assertThat(mark(original, Highlights.words(original, List.of(words.split(" ")), true)))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        (503) 555-0142       | 5550142     | (503) [555-0142]
        06 28 12 34 56       | 33628       | 0[6 28] 12 34 56
        06 28 12 34 56       | 3362812     | 0[6 28 12] 34 56
        +33 6 28 12 34 56    | 336281      | +[33 6 28 1]2 34 56
        06 28 12 34 56       | 0033        | 06 28 12 34 56
        """)
    void digitsAreMarkedHoweverTheyAreSpaced(String original, String run, String marked) {
        assertThat(mark(original, Highlights.digits(original, Set.of(run)))).isEqualTo(marked);
    }

    @Test
    void aLongNoteIsCutToTheWordsThatWereFound() {
        String note = "first ".repeat(100) + "the Lakers won\nagain " + "last ".repeat(100);
        Excerpt excerpt = Excerpt.of(note, List.of("lakers", "won"));
        assertThat(mark(excerpt.text(), excerpt.ranges()))
                .startsWith("…first ")
                .contains("the [Lakers] [won] again last")
                .endsWith("last…");
        assertThat(excerpt.text().length()).isBetween(100, 122);
    }

    @Test
    void aNoteWithoutSpacesIsCutBetweenLetters() {
        String note = "e\u0301".repeat(200) + "王" + "🎂".repeat(200);
        Excerpt excerpt = Excerpt.of(note, List.of("王"));
        assertThat(excerpt.text().chars().skip(1).findFirst()).hasValue('e');
        assertThat(mark(excerpt.text(), excerpt.ranges())).contains("[王]");
        assertThat(Character.isSurrogate(excerpt.text().charAt(excerpt.text().length() - 2)))
                .isTrue();
        assertThat(excerpt.text().codePoints().noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF))
                .isTrue();
    }

    @Test
    void anEmptyTextHasNothingToMark() {
        assertThat(Excerpt.of(" \n ", List.of("lena"))).isEqualTo(new Excerpt("", List.of()));
    }

    private static String mark(String text, List<Range> ranges) {
        var marked = new StringBuilder(text);
        ranges.reversed().forEach(range -> marked.insert(range.end(), "]").insert(range.start(), "["));
        return marked.toString();
    }
}
