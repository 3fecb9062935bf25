package app.handsel.capture.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a text apart. White space is in no token. */
public final class Tokens {

    private static final String APOSTROPHES = "'’‘ʼ´`";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean spaced = true;
    private boolean newLine = true;

    private Tokens(String text) {
        this.text = text;
    }

    public static List<Token> of(String text) {
        return new Tokens(text).read();
    }

    private List<Token> read() {
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Character.isWhitespace(letter) || letter == '\u00A0' || letter == '\u202F') {
                spaced = true;
                newLine = newLine || letter == '\n' || letter == '\r';
                at += Character.charCount(letter);
            } else if (isLetter(letter)) {
                add(Token.Kind.WORD, word(at));
            } else if (Character.isDigit(letter)) {
                add(Token.Kind.NUMBER, number(at));
            } else {
                add(Token.Kind.SIGN, at + Character.charCount(letter));
            }
        }
        return tokens;
    }

    private void add(Token.Kind kind, int end) {
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(text.codePointAt(at));
        tokens.add(new Token(kind, plain(kind, word), new Place(at, end), spaced, newLine, capital));
        at = end;
        spaced = false;
        newLine = false;
    }

    private static String plain(Token.Kind kind, String word) {
        if (kind == Token.Kind.NUMBER) {
            return word.codePoints()
                    .map(digit -> '0' + Character.digit(digit, 10))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        String plain = word;
        for (int i = 1; i < APOSTROPHES.length(); i++) {
            plain = plain.replace(APOSTROPHES.charAt(i), '\'');
        }
        return plain;
    }

    private int word(int from) {
        int end = from;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            boolean inside = isLetter(letter)
                    || APOSTROPHES.indexOf(letter) >= 0
                            && end + 1 < text.length()
                            && isLetter(text.codePointAt(end + 1));
            if (!inside) {
                return end;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private int number(int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isLetter(int letter) {
        return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
