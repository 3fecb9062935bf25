package app.handsel.answers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much texts have in common, from 0 to 1. A word that stands in many of them counts for less: in a shop for ovens,
 * "oven" tells little.
 */
final class Overlap {

    /**
     * As if there were so many more texts without any of the words, because a few texts tell little of what is rare.
     */
    private static final int BEFOREHAND = 20;

    /** What a single word leaves unsaid. */
    private static final double ALONE = 0.4;

    private final List<List<Word>> texts;
    private final Map<Word, BitSet> places = new HashMap<>();
    private final Map<String, List<Word>> byKey = new HashMap<>();
    private final Map<Word, Map<Word, Double>> near = new HashMap<>();
    private final Map<Word, Double> weights = new HashMap<>();
    private final double[] totals;

    Overlap(List<List<Word>> texts) {
        this.texts = texts;
        for (int text = 0; text < texts.size(); text++) {
            for (Word word : texts.get(text)) {
                places.computeIfAbsent(word, this::listed).set(text);
            }
        }
        totals = texts.stream().mapToDouble(this::total).toArray();
    }

    private BitSet listed(Word word) {
        word.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(word));
        return new BitSet();
    }

    /** For each text that has enough in common with the asked words, how much. */
    Map<Integer, Double> with(List<Word> asked, double least) {
        double[] shared = new double[texts.size()];
        for (Word word : asked) {
            double weight = weight(word);
            Map<Word, Double> near = near(word);
            BitSet with = textsWith(near.keySet());
            for (int text = with.nextSetBit(0); text >= 0; text = with.nextSetBit(text + 1)) {
                shared[text] += weight * best(texts.get(text), near);
            }
        }
        double total = total(asked);
        var found = new LinkedHashMap<Integer, Double>();
        for (int text = 0; text < shared.length; text++) {
            double overlap = 2 * Math.min(shared[text], totals[text]) / (total + totals[text]);
            if (shared[text] > 0 && overlap >= least) {
                found.put(text, overlap);
            }
        }
        return found;
    }

    private static double best(List<Word> text, Map<Word, Double> near) {
        double best = 0;
        for (Word word : text) {
            best = Math.max(best, near.getOrDefault(word, 0.0));
        }
        return best;
    }

    private BitSet textsWith(Set<Word> words) {
        var with = new BitSet(texts.size());
        words.forEach(word -> with.or(places.get(word)));
        return with;
    }

    private double total(List<Word> words) {
        double alone = words.size() == 1 ? ALONE : 0;
        return alone + words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(Word word) {
        return weights.computeIfAbsent(word, _ -> {
            double all = texts.size() + BEFOREHAND;
            int with = Math.max(1, textsWith(near(word).keySet()).cardinality());
            return Math.log(1 + all / with) / Math.log(1 + all);
        });
    }

    private Map<Word, Double> near(Word word) {
        return near.computeIfAbsent(word, _ -> {
            var found = new HashMap<Word, Double>();
            for (String key : word.keys()) {
                for (Word other : byKey.getOrDefault(key, List.of())) {
                    double like = word.like(other);
                    if (like > 0) {
                        found.put(other, like);
                    }
                }
            }
            return found;
        });
    }
}
