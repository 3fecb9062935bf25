package app.handsel.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reading people's names without knowing whose they are: any script, one word or many. */
final class Names {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "herr", "frau", "السيد", "السيدة");
    /** Somebody may be called Ing or Mag, so these are titles only with a full stop. */
    private static final Set<String> ABBREVIATED = Set.of("hr", "fr", "dipl", "ing", "mag", "med", "د");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "esq");
    private static final Set<String> AND = Set.of("&", "+", "and", "und", "et", "y", "e", "og", "och", "en");
    /** Half a name when it stands alone: the servant of, the father of, the mother of. */
    private static final Set<String> HALVES = Set.of("عبد", "أبو", "ابو", "أم", "abd", "abu", "umm");

    private static final Set<UnicodeScript> FAMILY_NAME_FIRST =
            Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COMMA = Pattern.compile("[,،，]");
    private static final Pattern INSIDE_A_TITLE = Pattern.compile("[.\\-]+");

    private Names() {}

    /** What to call a person: the given name; all of the name where one word of it would be rude or wrong. */
    static String first(String name) {
        List<String> words = inSpeakingOrder(name);
        int start = titles(words);
        List<String> bare = words.subList(start, words.size());
        if (bare.isEmpty() || start > 0 && bare.size() == 1 || start > 0 && AND.contains(lower(bare.getFirst()))) {
            return words.isEmpty() ? name.strip() : String.join(" ", words);
        }
        int given = 0;
        while (given < bare.size() - 1 && firstLetter(bare.get(given)).isEmpty()) {
            given++;
        }
        String word = bare.get(given);
        if (firstLetter(word).isEmpty() || FAMILY_NAME_FIRST.contains(script(word))) {
            return String.join(" ", words);
        }
        return HALVES.contains(lower(word)) && given + 1 < bare.size() ? word + " " + bare.get(given + 1) : word;
    }

    static String initials(String name) {
        List<String> words = inSpeakingOrder(name);
        List<String> bare = words.stream()
                .filter(word -> !isTitle(word) && !AND.contains(lower(word)))
                .toList();
        return ends(bare.isEmpty() ? words : bare);
    }

    /** A business may be called "Miller, Smith and Sons": there a comma turns nothing around. */
    static String businessInitials(String name) {
        return ends(split(COMMA.matcher(name).replaceAll(" ")));
    }

    /** "Brandt, Dr. Lena" is spoken "Dr. Lena Brandt"; what follows a name, as "Jr." does, is not spoken. */
    private static List<String> inSpeakingOrder(String name) {
        var parts = new ArrayList<>(Arrays.stream(COMMA.split(name))
                .map(Names::split)
                .filter(words -> !words.isEmpty())
                .toList());
        while (parts.size() > 1 && parts.getLast().stream().allMatch(Names::isSuffix)) {
            parts.removeLast();
        }
        if (parts.size() > 1) {
            parts.addLast(parts.removeFirst());
        }
        var words = new ArrayList<String>();
        parts.forEach(words::addAll);
        while (words.size() > 1 && isSuffix(words.getLast())) {
            words.removeLast();
        }
        return words;
    }

    private static List<String> split(String text) {
        return SPACE.splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int titles(List<String> words) {
        int count = 0;
        while (count < words.size() && isTitle(words.get(count))) {
            count++;
        }
        return count;
    }

    private static boolean isTitle(String word) {
        boolean dotted = word.indexOf('.') >= 0;
        String[] parts = INSIDE_A_TITLE.split(lower(word));
        return parts.length > 0
                && Arrays.stream(parts).allMatch(part -> TITLES.contains(part) || dotted && ABBREVIATED.contains(part));
    }

    private static boolean isSuffix(String word) {
        return SUFFIXES.contains(lower(word).replace(".", ""));
    }

    private static String ends(List<String> words) {
        List<String> letters = words.stream()
                .map(Names::firstLetter)
                .filter(letter -> !letter.isEmpty())
                .toList();
        if (letters.isEmpty()) {
            return "?";
        }
        // Two Arabic letters would join into what looks like a word.
        boolean one = letters.size() == 1 || script(letters.getFirst()) == UnicodeScript.ARABIC;
        return one ? letters.getFirst() : letters.getFirst() + letters.getLast();
    }

    private static String firstLetter(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .mapToObj(letter -> Character.toString(Character.toUpperCase(letter)))
                .reduce("", String::concat);
    }

    private static UnicodeScript script(String word) {
        return UnicodeScript.of(firstLetter(word).codePointAt(0));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
