package app.handsel.capture.pattern;

import app.handsel.capture.words.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lists of patterns of one language on one topic. The list {@code and}, where there is one, says which words begin
 * a clause without a sign before it, and the list {@code cut} where one ends without.
 */
public final class Grammar {

    private static final String AND = "and";
    private static final String CUT = "cut";
    private static final int FAR = 40;

    private final Map<String, Choices> lists = new HashMap<>();

    private Grammar() {}

    /** The topics of a language as one grammar; lists of the same name are joined. */
    public static Grammar of(Locale locale, String... topics) {
        var all = new StringBuilder();
        for (String topic : topics) {
            all.append(Lexicon.text(locale, topic)).append('\n');
        }
        return parse(all.toString());
    }

    /**
     * @throws IllegalArgumentException for a pattern before the first list, or one that names a list that is not there
     */
    public static Grammar parse(String lines) {
        var grammar = new Grammar();
        for (Lexicon.Line line : Lexicon.lines(lines)) {
            Choices list = grammar.lists.computeIfAbsent(line.list(), _ -> new Choices());
            PatternLine.rows(line.phrases(), line.value()).forEach(list::add);
        }
        var firstWords = new FirstWords(grammar.lists);
        grammar.lists.values().forEach(choices -> choices.sort(firstWords, grammar.lists));
        return grammar;
    }

    /** The longest pattern of a list that begins at a token. */
    public Optional<Hit> at(String list, Words words, int from) {
        return new Attempt(this, words).longest(choices(list), from);
    }

    public boolean has(String list, Words words, int from) {
        return from < words.size() && at(list, words, from).isPresent();
    }

    /** The first that stands between two tokens. */
    public Optional<Hit> first(String list, Words words, int from, int to) {
        var attempt = new Attempt(this, words);
        Choices choices = choices(list);
        for (int i = from; i < to; i++) {
            Optional<Hit> hit = attempt.longest(choices, i);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    public boolean has(String list, Words words, int from, int to) {
        return first(list, words, from, to).isPresent();
    }

    /** All that stand in a sentence and do not overlap. */
    public List<Hit> all(String list, Words words) {
        var hits = new ArrayList<Hit>();
        var attempt = new Attempt(this, words);
        Choices choices = choices(list);
        for (int i = 0; i < words.size(); ) {
            Optional<Hit> hit = attempt.longest(choices, i);
            hit.ifPresent(hits::add);
            i = hit.isPresent() ? Math.max(hit.get().to(), i + 1) : i + 1;
        }
        return hits;
    }

    /** Where the clause begins that a token is in, a number of words back at most. */
    public int clauseStart(Words words, int at) {
        int start = at;
        while (start > 0 && at - start < FAR && !startsClause(words, start)) {
            start--;
        }
        return start;
    }

    /** Before the first token from which a clause ends: a sign, or what the list {@code cut} says. */
    public int clauseEnd(Words words, int from) {
        int end = from;
        while (end < words.size() && end - from < FAR && !words.endsClause(end) && !cuts(words, end)) {
            end++;
        }
        return end;
    }

    private boolean cuts(Words words, int at) {
        return lists.containsKey(CUT) && has(CUT, words, at);
    }

    Choices choices(String list) {
        Choices choices = lists.get(list);
        if (choices == null) {
            throw new IllegalArgumentException("no list " + list);
        }
        return choices;
    }

    /** Whether a clause begins here: after nothing, after a sign, or after a word like "and". */
    boolean startsClause(Words words, int at) {
        return at == 0
                || words.endsClause(at - 1)
                || lists.containsKey(AND) && has(AND, words, at - 1)
                || words.token(at).newLine();
    }
}
