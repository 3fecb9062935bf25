package app.handsel.capture.when.grammar;

import app.handsel.capture.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The tokens of a text as patterns see them: umlauts written out, so that both spellings are one, and words that are
 * written as one taken apart, each part with the place of the whole.
 */
public final class Text {

    private final List<Token> tokens;
    private final String[] words;
    private final int[] numbers;

    Text(List<Token> tokens, Map<String, List<String>> compounds, Map<String, Integer> numbers) {
        this.tokens = new ArrayList<>(tokens.size());
        var plain = new ArrayList<String>(tokens.size());
        for (Token token : tokens) {
            String word = plain(token.word());
            plain.addAll(compounds.getOrDefault(word, List.of(word)));
            this.tokens.add(token);
            while (this.tokens.size() < plain.size()) {
                this.tokens.add(new Token(token.kind(), token.word(), token.place(), true, false, token.capital()));
            }
        }
        this.words = plain.toArray(String[]::new);
        this.numbers =
                plain.stream().mapToInt(word -> numbers.getOrDefault(word, 0)).toArray();
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

    /** The number that the patterns know a word by; 0 when they do not. */
    int number(int index) {
        return numbers[index];
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
