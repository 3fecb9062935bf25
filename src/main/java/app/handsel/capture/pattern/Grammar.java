package app.handsel.capture.pattern;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.words.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lists of patterns on one topic. The list {@code and}, where there is one, says which words begin a clause without
 * a sign before it, and the list {@code cut} where one ends without.
 */
public final class Grammar {

    private static final int FAR = 40;

    private final Vocabulary vocabulary;
    private final Map<String, Choices> lists = new HashMap<>();
    private final Map<String, Choices> inBrackets = new HashMap<>();
    private Choices and = Choices.NONE;
    private Choices cut = Choices.NONE;

    Grammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @throws IllegalArgumentException for a pattern before the first list, or one that names a list that is not there
     */
    public static Grammar parse(String lines) {
        var grammar = new Grammar(new Vocabulary());
        grammar.write(lines);
        grammar.settle();
        grammar.vocabulary.settle();
        return grammar;
    }

    /** Lists that are not here are looked for in another grammar. */
    void borrow(Grammar other) {
        other.lists.forEach(lists::putIfAbsent);
    }

    void write(String text) {
        List<Lexicon.Line> lines = Lexicon.lines(text);
        for (Lexicon.Line line : lines) {
            if (line.phrases().isEmpty()) {
                lists.put(line.list(), new Choices(vocabulary.list()));
            }
        }
        var pattern = new PatternLine(this, vocabulary);
        for (Lexicon.Line line : lines) {
            pattern.read(line.phrases(), line.value(), choices(line.list()));
        }
        and = lists.getOrDefault("and", Choices.NONE);
        cut = lists.getOrDefault("cut", Choices.NONE);
    }

    void settle() {
        for (Choices list : lists.values()) {
            list.settle(true);
        }
        for (Choices list : inBrackets.values()) {
            list.settle(false);
        }
    }

    /** What is written in brackets more than once is one list. */
    Choices inBrackets(String phrases) {
        return inBrackets.computeIfAbsent(phrases, _ -> new Choices(vocabulary.list()));
    }

    /** A sentence as these patterns see it. */
    public Words words(Sentence sentence) {
        return new Words(sentence, vocabulary);
    }

    /** The longest pattern of a list that begins at a token. */
    public Optional<Hit> at(String list, Words words, int from) {
        return new Attempt(this, words).longest(choices(list), from);
    }

    public boolean has(String list, Words words, int from) {
        return has(choices(list), words, from);
    }

    private boolean has(Choices choices, Words words, int from) {
        return from < words.size()
                && choices.mayBegin(words, from)
                && (choices.isOne() || new Attempt(this, words).has(choices, from));
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
        Choices choices = choices(list);
        for (int i = from; i < to; i++) {
            if (has(choices, words, i)) {
                return true;
            }
        }
        return false;
    }

    /** All that stand in a sentence and do not overlap. */
    public List<Hit> all(String list, Words words) {
        var hits = new ArrayList<Hit>(2);
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
        while (end < words.size() && end - from < FAR && !words.endsClause(end) && !has(cut, words, end)) {
            end++;
        }
        return end;
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
                || has(and, words, at - 1)
                || words.token(at).newLine();
    }
}
