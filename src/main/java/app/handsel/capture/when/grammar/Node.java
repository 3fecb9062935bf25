package app.handsel.capture.when.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A step into the phrases of a list: what may come next, and what it means when the phrase ends here. */
final class Node {

    /** A slot that may come next. */
    record Way(Phrases slot, boolean glued, Node next) {}

    /** What a phrase means; of two that say the same the one with the smaller {@code order} counts. */
    record Meaning(Action action, List<String> words, int order) {}

    /** The next steps by the number of their word, in order, because looking up a number is quicker than a word. */
    private static final class Steps {

        private int[] words = {};
        private Node[] nodes = {};
        private int size;

        private int find(int word) {
            return size == 0 ? -1 : Arrays.binarySearch(words, 0, size, word);
        }

        private Node nextOrNew(int word) {
            int at = find(word);
            if (at >= 0) {
                return nodes[at];
            }
            if (size == words.length) {
                words = Arrays.copyOf(words, size + size / 2 + 1);
                nodes = Arrays.copyOf(nodes, words.length);
            }
            int to = -at - 1;
            System.arraycopy(words, to, words, to + 1, size - to);
            System.arraycopy(nodes, to, nodes, to + 1, size - to);
            words[to] = word;
            nodes[to] = new Node();
            size++;
            return nodes[to];
        }

        private Optional<Node> next(int word) {
            int at = find(word);
            return at < 0 ? Optional.empty() : Optional.of(nodes[at]);
        }
    }

    private static final Way[] NO_WAYS = {};

    private final Steps words = new Steps();
    private final Steps gluedWords = new Steps();
    private Way[] looks = NO_WAYS;
    private Way[] reads = NO_WAYS;

    final List<Way> ways = new ArrayList<>(0);
    final List<Meaning> meanings = new ArrayList<>(0);

    Node word(int word, boolean glued) {
        return (glued ? gluedWords : words).nextOrNew(word);
    }

    Node way(Phrases slot, boolean glued) {
        for (Way way : ways) {
            if (way.slot() == slot && way.glued() == glued) {
                return way.next();
            }
        }
        var next = new Node();
        var way = new Way(slot, glued, next);
        ways.add(way);
        if (slot.isLook()) {
            looks = with(looks, way);
        } else {
            reads = with(reads, way);
        }
        return next;
    }

    private static Way[] with(Way[] ways, Way way) {
        Way[] more = Arrays.copyOf(ways, ways.length + 1);
        more[ways.length] = way;
        return more;
    }

    /** All words that come next, glued or not, and where they lead. */
    void followWords(BiConsumer<Integer, Node> each) {
        for (Steps steps : List.of(words, gluedWords)) {
            for (int i = 0; i < steps.size; i++) {
                each.accept(steps.words[i], steps.nodes[i]);
            }
        }
    }

    boolean isEmpty() {
        return words.size == 0 && gluedWords.size == 0 && ways.isEmpty() && meanings.isEmpty();
    }

    /** Whether a phrase can end here. */
    boolean isEnd() {
        if (!meanings.isEmpty()) {
            return true;
        }
        for (Way way : looks) {
            if (way.next().isEnd()) {
                return true;
            }
        }
        return false;
    }

    /** The slots that only look, which come first. */
    Way[] looks() {
        return looks;
    }

    Way[] reads() {
        return reads;
    }

    Optional<Node> next(int word) {
        return words.next(word);
    }

    Optional<Node> nextGlued(int word) {
        return gluedWords.next(word);
    }
}
