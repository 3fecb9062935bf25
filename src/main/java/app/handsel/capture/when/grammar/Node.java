package app.handsel.capture.when.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A step into the phrases of a list: what may come next, and what it means when the phrase ends here. */
final class Node {

    /** A slot that may come next. */
    record Way(Phrases slot, boolean glued, Node next) {}

    /** What a phrase means; of two that say the same the one with the smaller {@code order} counts. */
    record Meaning(Action action, List<String> words, int order) {}

    final Map<String, Node> words = new HashMap<>();
    final Map<String, Node> gluedWords = new HashMap<>();
    final List<Way> ways = new ArrayList<>();
    final List<Meaning> meanings = new ArrayList<>();

    Node word(String word, boolean glued) {
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
}
