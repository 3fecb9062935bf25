package app.handsel.capture.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Patterns of which one has to stand, by what they can begin with, so that few of them are tried at a word. */
final class Choices {

    static final Choices NONE = new Choices(0);

    private static final int FEW = 4;
    private static final Row[] NO_ROWS = {};

    private final int number;
    private final List<Row> rows = new ArrayList<>();
    private final List<First> firsts = new ArrayList<>();
    private Optional<First> first = Optional.empty();
    private boolean one;
    private Row[] always = NO_ROWS;
    private int[] letters = {};
    private Row[][] byLetters = {};
    private final Row[][] byKind = new Row[Kind.values().length][];

    /** @param number by which a sentence remembers how long it is at a word */
    Choices(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void add(List<Step> steps, String value) {
        rows.add(new Row(List.copyOf(steps), value));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Called when all lists are written; a list that is made of itself has no first word. */
    First first() {
        if (first.isEmpty()) {
            var all = new First();
            for (Row row : rows) {
                First begins = First.of(row);
                firsts.add(begins);
                all.add(begins);
            }
            first = Optional.of(all);
        }
        return first.get();
    }

    /** @param named whether it is asked which of them stands somewhere, and not only whether */
    void settle(boolean named) {
        one = !first().isAnything() && isOnes();
        Arrays.fill(byKind, NO_ROWS);
        if (rows.size() <= FEW || one && !named) {
            always = rows.toArray(NO_ROWS);
            return;
        }
        var sorted = new TreeMap<Integer, List<Row>>();
        var anywhere = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            First begins = firsts.get(i);
            if (begins.isAnything()) {
                anywhere.add(row);
                continue;
            }
            BitSet keys = begins.letters();
            for (int key = keys.nextSetBit(0); key >= 0; key = keys.nextSetBit(key + 1)) {
                put(sorted, key, row);
            }
            for (int kinds = begins.kinds(); kinds != 0; kinds &= kinds - 1) {
                put(sorted, -1 - Integer.numberOfTrailingZeros(kinds), row);
            }
        }
        always = anywhere.toArray(NO_ROWS);
        letters = new int[sorted.size()];
        byLetters = new Row[sorted.size()][];
        int known = 0;
        for (var entry : sorted.entrySet()) {
            Row[] begun = entry.getValue().toArray(NO_ROWS);
            if (entry.getKey() < 0) {
                byKind[-1 - entry.getKey()] = begun;
            } else {
                letters[known] = entry.getKey();
                byLetters[known++] = begun;
            }
        }
        letters = Arrays.copyOf(letters, known);
    }

    private static void put(Map<Integer, List<Row>> into, int key, Row row) {
        into.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(row);
    }

    private boolean isOnes() {
        for (Row row : rows) {
            if (!row.isOne()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is exactly one token long wherever it can begin. */
    boolean isOne() {
        return one;
    }

    boolean mayBegin(Words words, int at) {
        return first().isAt(words, at);
    }

    /** Tries what can begin at a token: first what names its word, as it knows more than what takes any name. */
    void at(Words words, int from, Attempt attempt) {
        for (int key : words.letters(from)) {
            int at = Arrays.binarySearch(letters, key);
            if (at >= 0) {
                attempt.tryAll(byLetters[at]);
            }
        }
        attempt.tryAll(always);
        for (int kinds = words.kinds(from) & first().kinds(); kinds != 0; kinds &= kinds - 1) {
            attempt.tryAll(byKind[Integer.numberOfTrailingZeros(kinds)]);
        }
    }
}
