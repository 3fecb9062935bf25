package app.handsel.capture.when.grammar;

import app.handsel.capture.words.Token;
import java.util.List;

/** The tokens of a text as patterns see them: umlauts written out, so that both spellings are one. */
public final class Text {

    private final List<Token> tokens;
    private final String[] words;

    public Text(List<Token> tokens) {
        this.tokens = tokens;
        this.words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = plain(tokens.get(i).word());
        }
    }

    static String plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return word.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss")
                        .replace('–', '-')
                        .replace('—', '-');
            }
        }
        return word;
    }

    public int size() {
        return words.length;
    }

    public String word(int index) {
        return words[index];
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public boolean is(int index, String word) {
        return index >= 0 && index < words.length && words[index].equals(word);
    }

    public boolean isNumber(int index) {
        return index >= 0 && index < words.length && tokens.get(index).isNumber();
    }

    public boolean isWord(int index) {
        return index >= 0 && index < words.length && tokens.get(index).isWord();
    }

    /** Whether a token stands right behind the one before it. */
    public boolean isGlued(int index) {
        return index > 0 && index < words.length && !tokens.get(index).spaced();
    }

    /** Whether a new line begins something new here; a wrapped sentence goes on with a small letter. */
    public boolean isBreak(int index) {
        Token token = tokens.get(index);
        return token.newLine() && (!token.isWord() || token.capital());
    }
}
