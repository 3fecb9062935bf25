package app.handsel.model;

import java.util.Locale;
import java.util.Set;

/** Reading people's names without knowing whose they are: any script, one word or many. */
final class Names {

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "herr", "frau", "hr", "fr", "dipl", "ing", "mag");

    private Names() {}

    static String first(String name) {
        String stripped = name.strip();
        int comma = stripped.indexOf(',');
        String given = comma > 0 && comma < stripped.length() - 1
                ? stripped.substring(comma + 1).strip()
                : stripped;
        for (String word : given.split("\\s+")) {
            if (!TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""))) {
                return word;
            }
        }
        return stripped;
    }

    static String initials(String name) {
        String[] words = name.strip().split("[\\s,]+");
        if (words.length == 0 || words[0].isEmpty()) {
            return "?";
        }
        String last = words.length > 1 ? letter(words[words.length - 1]) : "";
        return letter(words[0]) + last;
    }

    private static String letter(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .mapToObj(Character::toString)
                .reduce("", String::concat)
                .toUpperCase(Locale.ROOT);
    }
}
