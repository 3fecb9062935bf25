package app.handsel.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One form for all ways of writing a word, so that "José", "JOSE" and "jose" meet. For comparing, never for showing.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) '’', "'"));

    private Folding() {}

    /** Lower case, without accents, width and ligatures made plain; runs of white space become one space. */
    public static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var folded = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> {
            String other = LETTERS.get(letter);
            if (other != null) {
                folded.append(other);
            } else {
                folded.appendCodePoint(Character.isWhitespace(letter) ? ' ' : letter);
            }
        });
        return folded.toString().strip().replaceAll(" {2,}", " ");
    }
}
