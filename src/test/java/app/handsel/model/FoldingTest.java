package app.handsel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All ways of writing a word meet in one form. */
class FoldingTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        José            | jose
        JOSE            | jose
        Müller          | muller
        Straße          | strasse
        STRAẞE          | strasse
        Sølvi Ødegård   | solvi odegard
        Łukasz Żak      | lukasz zak
        Đặng Nguyễn     | dang nguyen
        Æsir œuvre Þór  | aesir oeuvre thor
        ISPARTA         | isparta
        ısparta         | isparta
        İstanbul        | istanbul
        ＡＢＣ１２３          | abc123
        ﬁne ﬂour        | fine flour
        ΟΔΟΣ            | οδοσ
        οδός            | οδοσ
        Ёлка            | елка
        `O’Brien`       | `o'brien`
        `O´Brien`       | `o'brien`
        `O``Brien`      | `o'brien`
        7–9             | 7-9
        ٠٥٥٥            | 0555
        ½               | 1⁄2
        ①               | 1
        `  two   words ` | two words
        ``              | ``
        """)
    void foldsTo(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(textBlock = """
        مُحَمَّد,  محمد
        محـــمد, محمد
        أحمد,   احمد
        آمنة,   امنه
        ليلى,   ليلي
        علی,    علي
        کریم,   كريم
        שָׁלוֹם,  שלום
        e\u0301, é
        가,      \u1100\u1161
        ｶﾞ,      ガ
        """)
    void twoWaysOfWritingMeet(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"कि, का", "ป่า, ปา", "か, が", "o, a", "محمد, محمود"})
    void marksThatMakeAnotherWordStay(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tom\u00a0Reyes", "Tom\u3000Reyes", "Tom\tReyes\n", "\u200eTom Reyes\u200f", "T\u00adom Reyes"})
    void spacesAndCharactersNobodySeesDoNotMatter(String text) {
        assertThat(Folding.fold(text)).isEqualTo("tom reyes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Straße", "İstanbul", "ΟΔΟΣ", "ﬃ", "ǅ", "①", "ﷺ", "가", "🧑‍🍳"})
    void foldingTwiceIsFoldingOnce(String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }
}
