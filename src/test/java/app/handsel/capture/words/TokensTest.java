package app.handsel.capture.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
        I'll call     -> i'll call
        I’ll call     -> i'll call
        5pm           -> 5 pm
        e-mail        -> e - mail
        1.200,50 €    -> 1 . 200 , 50 €
        Müller's Ofen -> müller's ofen
        'quoted'      -> ' quoted '
        fri.          -> fri .
        ٣ trays       -> 3 trays
        """)
    void aTextIsWordsNumbersAndSigns(String text, String words) {
        assertThat(Tokens.of(text).stream().map(Token::word)).containsExactly(words.split(" "));
    }

    @Test
    void everyTokenKnowsWhereItStands() {
        String text = "Lena: 2 trays,\n  by Friday";
        assertThat(Tokens.of(text).stream().map(token -> token.place().in(text)))
                .containsExactly("Lena", ":", "2", "trays", ",", "by", "Friday");
    }

    @Test
    void aTokenKnowsWhatStandsBeforeIt() {
        List<Token> tokens = Tokens.of("a b,c\r\nd");
        assertThat(tokens.stream().map(Token::spaced)).containsExactly(true, true, false, false, true);
        assertThat(tokens.stream().map(Token::newLine)).containsExactly(true, false, false, false, true);
    }

    @Test
    void aTokenKnowsItsKindAndItsCapital() {
        List<Token> tokens = Tokens.of("Oba 7 !");
        assertThat(tokens.stream().map(Token::kind))
                .containsExactly(Token.Kind.WORD, Token.Kind.NUMBER, Token.Kind.SIGN);
        assertThat(tokens.stream().map(Token::capital)).containsExactly(true, false, false);
    }

    @Test
    void aSmileyIsOneSign() {
        assertThat(Tokens.of("ok 😀.").stream().map(Token::word)).containsExactly("ok", "😀", ".");
    }
}
