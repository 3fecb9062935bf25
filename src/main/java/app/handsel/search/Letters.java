package app.handsel.search;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What letters mean for finding words, in any script. */
final class Letters {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Letters() {}

    /** Part of a word; an emoji is, so that it can be looked for. */
    static boolean isWord(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.OTHER_SYMBOL;
    }

    static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isApostrophe(int letter) {
        return "'’‘`´ʼ′＇".indexOf(letter) >= 0;
    }

    /** Whether a word of these letters may begin anywhere, since its script does not put spaces between words. */
    static boolean mayBeginAnywhere(String word) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(word.codePointAt(0)));
    }

    /** Letters and digits alone, so that Jean-Luc is found by "jeanluc". */
    static String joined(String folded) {
        var joined = new StringBuilder(folded.length());
        folded.codePoints().filter(Letters::isWord).forEach(joined::appendCodePoint);
        return joined.toString();
    }

    /** The digits of a text as 0 to 9, whatever script they are written in. */
    static String digits(String text) {
        var digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(letter -> digits.append(Character.digit(letter, 10)));
        return digits.toString();
    }
}
