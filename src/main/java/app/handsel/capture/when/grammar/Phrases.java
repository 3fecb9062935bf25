package app.handsel.capture.when.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of phrases, or what code reads under the same kind of name. Words are known by their numbers. */
final class Phrases {

    final Node root = new Node();
    final Map<String, Object> singleWords = new HashMap<>();
    final Optional<Slot> code;

    private final BitSet firstWords = new BitSet();
    private final BitSet wholeWords = new BitSet();
    private final BitSet anyWords = new BitSet();
    private boolean number;

    Phrases(Optional<Slot> code) {
        this.code = code;
        this.number = code.isPresent();
    }

    boolean isLook() {
        return code.isPresent() && code.get().isLook();
    }

    boolean isEmpty() {
        return code.isEmpty() && root.steps().isEmpty() && root.meanings.isEmpty();
    }

    /** Whether any phrase begins with a token like this; spares the search at nearly all words of a text. */
    boolean mayBegin(Text text, int at) {
        return firstWords.get(text.number(at)) || number && text.isNumber(at);
    }

    /** Whether a phrase of this list may stand here: the token is one by itself, or the next one goes on with it. */
    boolean mayStand(Text text, int at) {
        return mayBegin(text, at)
                && (text.isNumber(at)
                        || wholeWords.get(text.number(at))
                        || at + 1 < text.size() && (text.isNumber(at + 1) || anyWords.get(text.number(at + 1))));
    }

    /** Learns what its phrases begin with and are made of; says whether that was news. */
    boolean learns() {
        int known = firstWords.cardinality() + wholeWords.cardinality() + anyWords.cardinality();
        boolean knownNumber = number;
        for (Map<Integer, Node> words : List.of(root.words(), root.gluedWords())) {
            words.forEach((word, next) -> {
                firstWords.set(word);
                wholeWords.set(word, wholeWords.get(word) || next.isEnd());
            });
        }
        for (Node.Way way : root.ways) {
            firstWords.or(way.slot().firstWords);
            number = number || way.slot().number;
            if (way.next().isEnd()) {
                wholeWords.or(way.slot().wholeWords);
            }
        }
        List<Node> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            node.wordsThatFollow().forEach(anyWords::set);
            node.ways.forEach(way -> anyWords.or(way.slot().anyWords));
            open.addAll(node.steps());
        }
        return knownNumber != number
                || known < firstWords.cardinality() + wholeWords.cardinality() + anyWords.cardinality();
    }
}
