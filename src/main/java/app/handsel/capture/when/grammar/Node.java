package app.handsel.capture.when.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A step into the phrases of a list: what may come next, and what it means when the phrase ends here. */
final class Node {

    /** A slot that may come next. */
    record Way(Phrases slot, boolean glued, Node next) {}

    /** What a phrase means; of two that say the same the one with the smaller {@code order} counts. */
    record Meaning(Action action, List<String> words, int order) {}

    /** The next steps by the number of their word, in order, because looking up a number is quicker than a word. */
    private final Map<Integer, Node> words = new TreeMap<>();

    private final Map<Integer, Node> gluedWords = new TreeMap<>();
    private int[] wordNumbers = {};
    private Node[] nextByWord = {};
    private int[] gluedNumbers = {};
    private Node[] nextByGlued = {};
    private Way[] looks = {};
    private Way[] reads = {};

    final List<Way> ways = new ArrayList<>();
    final List<Meaning> meanings = new ArrayList<>();

    Node word(int word, boolean glued) {
        return (glued ? gluedWords : words).computeIfAbsent(word, _ -> new Node());
    }

    Node way(Phrases slot, boolean glued) {
        for (Way way : ways) {
            if (way.slot() == slot && way.glued() == glued) {
                return way.next();
            }
        }
        var next = new Node();
        ways.add(new Way(slot, glued, next));
        return next;
    }

    Map<Integer, Node> words() {
        return words;
    }

    Map<Integer, Node> gluedWords() {
        return gluedWords;
    }

    /** All nodes one step from here. */
    List<Node> steps() {
        var steps = new ArrayList<>(words.values());
        steps.addAll(gluedWords.values());
        ways.forEach(way -> steps.add(way.next()));
        return steps;
    }

    /** All words that come next, glued or not. */
    List<Integer> wordsThatFollow() {
        var all = new ArrayList<>(words.keySet());
        all.addAll(gluedWords.keySet());
        return all;
    }

    /** Whether a phrase can end here. */
    boolean isEnd() {
        return !meanings.isEmpty()
                || ways.stream()
                        .anyMatch(way -> way.slot().isLook() && way.next().isEnd());
    }

    void freeze() {
        wordNumbers = words.keySet().stream().mapToInt(Integer::intValue).toArray();
        nextByWord = words.values().toArray(Node[]::new);
        gluedNumbers = gluedWords.keySet().stream().mapToInt(Integer::intValue).toArray();
        nextByGlued = gluedWords.values().toArray(Node[]::new);
        looks = ways.stream().filter(way -> way.slot().isLook()).toArray(Way[]::new);
        reads = ways.stream().filter(way -> !way.slot().isLook()).toArray(Way[]::new);
        steps().forEach(Node::freeze);
    }

    /** The slots that only look, which come first. */
    Way[] looks() {
        return looks;
    }

    Way[] reads() {
        return reads;
    }

    Optional<Node> next(int word) {
        return next(wordNumbers, nextByWord, word);
    }

    Optional<Node> nextGlued(int word) {
        return next(gluedNumbers, nextByGlued, word);
    }

    private static Optional<Node> next(int[] numbers, Node[] nodes, int word) {
        int at = numbers.length == 0 ? -1 : Arrays.binarySearch(numbers, word);
        return at < 0 ? Optional.empty() : Optional.of(nodes[at]);
    }
}
