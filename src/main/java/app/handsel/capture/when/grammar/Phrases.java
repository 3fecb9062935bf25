package app.handsel.capture.when.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of phrases, or what code reads under the same kind of name. Words are known by their numbers. */
final class Phrases {

    /** A number that long can be a date by itself. */
    private static final int DATE_IN_DIGITS = 8;

    final Node root = new Node();
    final Map<String, Object> singleWords = new HashMap<>();
    final Optional<Slot> code;

    private final BitSet firstWords = new BitSet();
    private final BitSet wholeWords = new BitSet();
    private final BitSet anyWords = new BitSet();
    private List<Phrases> others = List.of();
    private boolean number;

    Phrases(Optional<Slot> code) {
        this.code = code;
        this.number = code.isPresent();
    }

    boolean isLook() {
        return code.isPresent() && code.get().isLook();
    }

    boolean isEmpty() {
        return code.isEmpty() && root.isEmpty();
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

    /** Whether a number counts something that is no part of any phrase: the "40" of "40 trays". */
    boolean isCountOfOther(Text text, int at) {
        return text.isNumber(at)
                && text.word(at).length() < DATE_IN_DIGITS
                && text.isWord(at + 1)
                && !anyWords.get(text.number(at + 1));
    }

    /** Learns the words that stand in its own phrases, and which other lists they go on with. */
    void learnOwn() {
        root.followWords((word, next) -> {
            firstWords.set(word);
            if (next.isEnd()) {
                wholeWords.set(word);
            }
        });
        var lists = new LinkedHashSet<Phrases>();
        List<Node> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            node.followWords((word, next) -> {
                anyWords.set(word);
                open.add(next);
            });
            for (Node.Way way : node.ways) {
                lists.add(way.slot());
                open.add(way.next());
            }
        }
        others = List.copyOf(lists);
    }

    /** Learns from the other lists what its phrases begin with and are made of; says whether that was news. */
    boolean learns() {
        int known = firstWords.cardinality() + wholeWords.cardinality() + anyWords.cardinality();
        boolean knownNumber = number;
        for (Node.Way way : root.ways) {
            firstWords.or(way.slot().firstWords);
            number = number || way.slot().number;
            if (way.next().isEnd()) {
                wholeWords.or(way.slot().wholeWords);
            }
        }
        for (Phrases other : others) {
            anyWords.or(other.anyWords);
        }
        return knownNumber != number
                || known < firstWords.cardinality() + wholeWords.cardinality() + anyWords.cardinality();
    }
}
