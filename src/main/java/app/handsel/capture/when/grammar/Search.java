package app.handsel.capture.when.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks for phrases in one text. For one thread. */
public final class Search {

    /** Deep enough for "the day after the last Friday of next month"; keeps word soup from running away. */
    private static final int DEEPEST = 16;

    private record Asked(Phrases list, int from) {}

    private record Best(int order, Object meaning) {}

    private final Grammar grammar;
    private final Text text;
    private final Map<Asked, List<Hit>> known = new HashMap<>();
    private int depth;

    Search(Grammar grammar, Text text) {
        this.grammar = grammar;
        this.text = text;
    }

    public Text text() {
        return text;
    }

    /** Whether a phrase of the list may stand at a token at all. */
    public boolean mayStand(String list, int from) {
        return from < text.size() && grammar.list(list).mayStand(text, from);
    }

    /** All phrases of a list that begin at a token, the shortest first. */
    public List<Hit> at(String list, int from) {
        return at(grammar.list(list), from);
    }

    /** Forgets what was found, when the search has moved on. */
    public void forget() {
        known.clear();
    }

    private List<Hit> at(Phrases list, int from) {
        if (list.code.isPresent()) {
            return list.code.get().at(this, from);
        }
        if (from >= text.size() || !list.mayStand(text, from) || depth >= DEEPEST) {
            return List.of();
        }
        var asked = new Asked(list, from);
        List<Hit> before = known.get(asked);
        if (before != null) {
            return before;
        }
        var best = new TreeMap<Integer, Best>();
        depth++;
        walk(list.root, from, from, new ArrayList<>(), best);
        depth--;
        var hits = new ArrayList<Hit>(best.size());
        best.forEach((end, found) -> hits.add(new Hit(found.meaning(), end)));
        known.put(asked, hits);
        return hits;
    }

    private void walk(Node node, int from, int at, List<Object> slots, Map<Integer, Best> best) {
        for (Node.Meaning meaning : node.meanings) {
            Best other = best.get(at);
            if (other == null || meaning.order() < other.order()) {
                meaning.action()
                        .of(new Parts(slots, meaning.words()))
                        .ifPresent(said -> best.put(at, new Best(meaning.order(), said)));
            }
        }
        for (Node.Way way : node.looks()) {
            for (Hit hit : at(way.slot(), at)) {
                walk(way.next(), from, hit.end(), slots, best);
            }
        }
        if (at >= text.size() || at > from && text.isBreak(at)) {
            return;
        }
        int word = text.number(at);
        node.next(word).ifPresent(next -> walk(next, from, at + 1, slots, best));
        if (text.isGlued(at)) {
            node.nextGlued(word).ifPresent(next -> walk(next, from, at + 1, slots, best));
        }
        for (Node.Way way : node.reads()) {
            if (way.slot().mayStand(text, at) && (!way.glued() || text.isGlued(at))) {
                for (Hit hit : at(way.slot(), at)) {
                    boolean means = hit.meaning() != Hit.WORD;
                    if (means) {
                        slots.add(hit.meaning());
                    }
                    walk(way.next(), from, hit.end(), slots, best);
                    if (means) {
                        slots.removeLast();
                    }
                }
            }
        }
    }
}
