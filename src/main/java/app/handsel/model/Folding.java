package app.handsel.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One form for all ways of writing a word, so that "José", "JOSE" and "jose" meet. For comparing, never for showing.
 */
public final class Folding {

    /** Before normalizing, which would tear a free-standing accent into a space and a mark. */
    private static final Pattern APOSTROPHES = Pattern.compile("[´`‘’ʼʹ′]");

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    /**
     * Accents, vowel points, the Arabic stroke that only stretches a word, and characters nobody sees. Marks that are
     * letters to their readers stay: Indian and Thai vowels, the Japanese voicing marks.
     */
    private static final Pattern DROPPED = Pattern.compile(
            "[\\p{M}&&[\\p{IsInherited}\\p{IsArabic}\\p{IsHebrew}]&&[^\\u3099\\u309A]]|\\p{Cf}|\\u0640");

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ی', "ي"),
            Map.entry((int) 'ک', "ك"),
            Map.entry((int) 'ة', "ه"));

    private Folding() {}

    /**
     * Lower case, without accents, width, ligatures, digits and dashes made plain; runs of white space become one
     * space.
     */
    public static String fold(String text) {
        String quoted = APOSTROPHES.matcher(text).replaceAll("'");
        String plain = DROPPED.matcher(Normalizer.normalize(quoted, Normalizer.Form.NFKD))
                .replaceAll("");
        var folded = new StringBuilder(plain.length());
        DASHES.matcher(plain)
                .replaceAll("-")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> {
                    String other = LETTERS.get(letter);
                    if (other != null) {
                        folded.append(other);
                    } else if (Character.isDigit(letter)) {
                        folded.append(Character.digit(letter, 10));
                    } else {
                        folded.appendCodePoint(Character.isWhitespace(letter) ? ' ' : letter);
                    }
                });
        return folded.toString().strip().replaceAll(" {2,}", " ");
    }
}
