package app.handsel.capture.pattern;

import java.util.ArrayList;
import java.util.Arrays;
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
            rows.forEach(row -> all.add(First.of(row)));
            first = Optional.of(all);
        }
        return first.get();
    }

    void settle() {
        one = !first().isAnything() && rows.stream().allMatch(Row::isOne);
        Arrays.fill(byKind, NO_ROWS);
        if (rows.size() <= FEW) {
            always = rows.toArray(Row[]::new);
            return;
        }
        var sorted = new TreeMap<Integer, List<Row>>();
        var anywhere = new ArrayList<Row>();
        for (Row row : rows) {
            First begins = First.of(row);
            if (begins.isAnything()) {
                anywhere.add(row);
                continue;
            }
            begins.letters().stream().forEach(key -> put(sorted, key, row));
            for (Kind kind : Kind.values()) {
                if ((begins.kinds() & kind.bit()) != 0) {
                    put(sorted, -1 - kind.ordinal(), row);
                }
            }
        }
        always = anywhere.toArray(Row[]::new);
        for (Kind kind : Kind.values()) {
            List<Row> ofKind = sorted.remove(-1 - kind.ordinal());
            byKind[kind.ordinal()] = ofKind == null ? NO_ROWS : ofKind.toArray(Row[]::new);
        }
        letters = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        byLetters = sorted.values().stream()
                .map(list -> list.toArray(Row[]::new))
                .toArray(Row[][]::new);
    }

    private static void put(Map<Integer, List<Row>> into, int key, Row row) {
        into.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
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
