package app.handsel.capture.when.grammar;

import app.handsel.capture.words.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists of phrases of one language. A line {@code [name]} begins a list, every other line is patterns apart by
 * {@code |}, then {@code =}, the name of an action and words for it; a line that ends with {@code |} goes on in the
 * next. {@code @GB} at its end keeps a line to a country and lets it count before others. {@code #} begins a comment.
 */
public final class Grammar {

    /** The list of words that a text may write as one. */
    private static final String COMPOUNDS = "compounds";

    private final Map<String, Phrases> lists = new HashMap<>();
    private final Map<String, List<String>> compounds = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Action> actions;
    private final String country;
    private final Patterns.Paths paths = new Patterns.Paths() {
        @Override
        public Node word(Node from, String word, boolean glued) {
            return from.word(number(word), glued);
        }

        @Override
        public Node slot(Node from, String list, boolean glued) {
            return from.way(named(list), glued);
        }
    };
    private int order;

    private Grammar(Map<String, Action> actions, Map<String, Slot> slots, String country) {
        this.actions = actions;
        this.country = country;
        slots.forEach((name, slot) -> lists.put(name, new Phrases(Optional.of(slot))));
    }

    /** @throws IllegalArgumentException for a line that cannot be read, or an action or a list that is not there */
    public static Grammar parse(String lines, Map<String, Action> actions, Map<String, Slot> slots, String country) {
        var grammar = new Grammar(actions, slots, country);
        grammar.read(lines);
        grammar.check();
        return grammar;
    }

    public Search search(List<Token> tokens) {
        return new Search(this, new Text(tokens, compounds, numbers));
    }

    Phrases list(String name) {
        return Optional.ofNullable(lists.get(name)).orElseThrow(() -> new IllegalArgumentException("no list " + name));
    }

    private void read(String lines) {
        Optional<Phrases> list = Optional.empty();
        var open = new StringBuilder();
        for (String raw : lines.lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                list = Optional.of(named(line.substring(1, line.length() - 1)));
                continue;
            }
            open.append(line).append(' ');
            if (!line.endsWith("|")) {
                String whole = open.toString();
                add(list.orElseThrow(() -> new IllegalArgumentException("in no list: " + whole)), whole);
                open.setLength(0);
            }
        }
    }

    private Phrases named(String name) {
        return lists.computeIfAbsent(name, _ -> new Phrases(Optional.empty()));
    }

    private void add(Phrases list, String line) {
        int equals = line.lastIndexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("means nothing: " + line);
        }
        var words = new ArrayList<>(List.of(line.substring(equals + 1).strip().split(" ")));
        var countries = new ArrayList<String>();
        while (words.getLast().startsWith("@")) {
            countries.add(words.removeLast());
        }
        if (!countries.isEmpty() && !countries.contains("@" + country)) {
            return;
        }
        Action action = Optional.ofNullable(actions.get(words.removeFirst()))
                .orElseThrow(() -> new IllegalArgumentException("no such action: " + line));
        order++;
        var meaning = new Node.Meaning(action, List.copyOf(words), countries.isEmpty() ? order : -order);
        for (Patterns.Step end : Patterns.walk(line.substring(0, equals).strip(), list.root, paths)) {
            if (end.isSingleWord() && end.isJoined()) {
                join(list, end.word(), meaning);
                continue;
            }
            end.node().meanings.add(meaning);
            if (end.isSingleWord()) {
                action.of(new Parts(List.of(), meaning.words()))
                        .ifPresent(known -> list.singleWords.put(end.word(), known));
            }
        }
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, _ -> numbers.size() + 1);
    }

    private void join(Phrases list, String joined, Node.Meaning meaning) {
        if (list == named(COMPOUNDS)) {
            compounds(joined.split("~"));
            return;
        }
        Map<String, List<Object>> words = Map.of("", List.of());
        for (String part : joined.split("~")) {
            words = joined(words, part);
        }
        words.forEach((word, parts) -> meaning.action()
                .of(new Parts(parts, meaning.words()))
                .ifPresent(known -> {
                    list.singleWords.put(word, known);
                    list.root
                            .word(number(word), false)
                            .meanings
                            .add(new Node.Meaning(_ -> Optional.of(known), List.of(), meaning.order()));
                }));
    }

    /** Every word of the first list with every word of the second, to be read as two words. */
    private void compounds(String[] lists) {
        for (String head : joined(Map.of("", List.of()), lists[0]).keySet()) {
            for (String tail : joined(Map.of("", List.of()), lists[1]).keySet()) {
                compounds.put(head + tail, List.of(head, tail));
            }
        }
    }

    private Map<String, List<Object>> joined(Map<String, List<Object>> heads, String part) {
        var longer = new HashMap<String, List<Object>>();
        heads.forEach((head, parts) -> {
            if (part.startsWith("{")) {
                named(part.substring(1, part.length() - 1)).singleWords.forEach((word, known) -> {
                    var more = new ArrayList<>(parts);
                    if (known != Hit.WORD) {
                        more.add(known);
                    }
                    longer.put(head + word, more);
                });
            } else {
                longer.put(head + Text.plain(part), parts);
            }
        });
        return longer;
    }

    private void check() {
        lists.forEach((name, list) -> {
            if (list.isEmpty() && !name.equals(COMPOUNDS)) {
                throw new IllegalArgumentException("no list " + name);
            }
            list.learnOwn();
        });
        boolean news = true;
        while (news) {
            news = false;
            for (Phrases list : lists.values()) {
                news |= list.learns();
            }
        }
    }
}
