package app.handsel.capture.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all patterns of a language as numbers, and what words begin and end with, so that a word of a text is
 * looked up once and compared as a number from then on.
 */
final class Vocabulary {

    private static final int[] UNKNOWN = {};
    private static final int BUCKETS = 256;

    private record Affix(String letters, int number) {}

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, Integer> endings = new HashMap<>();
    private final Map<String, int[]> known = new HashMap<>();
    private final List<List<Affix>> byBeginning = buckets();
    private final List<List<Affix>> byEnding = buckets();
    private int last;
    private int lists;

    private static List<List<Affix>> buckets() {
        var buckets = new ArrayList<List<Affix>>(BUCKETS);
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new ArrayList<>(1));
        }
        return buckets;
    }

    int word(String word) {
        return words.computeIfAbsent(word, _ -> ++last);
    }

    int beginning(String letters) {
        return affix(beginnings, byBeginning, letters, 0);
    }

    int ending(String letters) {
        return affix(endings, byEnding, letters, letters.length() - 1);
    }

    private int affix(Map<String, Integer> affixes, List<List<Affix>> buckets, String letters, int from) {
        return affixes.computeIfAbsent(letters, _ -> {
            buckets.get(bucket(letters, from)).add(new Affix(letters, ++last));
            return last;
        });
    }

    private static int bucket(String word, int from) {
        return word.charAt(from) % BUCKETS;
    }

    /** A number for a list. */
    int list() {
        return lists++;
    }

    int lists() {
        return lists;
    }

    /** Called once, when all patterns are written. */
    void settle() {
        for (var word : words.entrySet()) {
            var all = new ArrayList<>(List.of(word.getValue()));
            addAffixes(word.getKey(), all);
            known.put(word.getKey(), numbers(all));
        }
    }

    /** The numbers of a word, and of what it begins and ends with. */
    int[] letters(String word) {
        int[] letters = known.get(word);
        if (letters != null) {
            return letters;
        }
        if (byBeginning.get(bucket(word, 0)).isEmpty()
                && byEnding.get(bucket(word, word.length() - 1)).isEmpty()) {
            return UNKNOWN;
        }
        var all = new ArrayList<Integer>();
        addAffixes(word, all);
        return all.isEmpty() ? UNKNOWN : numbers(all);
    }

    private static int[] numbers(List<Integer> all) {
        var numbers = new int[all.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = all.get(i);
        }
        return numbers;
    }

    private void addAffixes(String word, List<Integer> into) {
        for (Affix affix : byBeginning.get(bucket(word, 0))) {
            if (word.startsWith(affix.letters())) {
                into.add(affix.number());
            }
        }
        for (Affix affix : byEnding.get(bucket(word, word.length() - 1))) {
            if (word.endsWith(affix.letters())) {
                into.add(affix.number());
            }
        }
    }
}
