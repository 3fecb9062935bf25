package app.handsel.capture.pattern;

import java.util.BitSet;

/** What patterns can begin with: letters, kinds, or anything when it cannot be said. */
final class First {

    private final BitSet letters = new BitSet();
    private int kinds;
    private boolean anything;

    static First of(Row row) {
        var first = new First();
        for (Step step : row.steps()) {
            if (step.isSilent()) {
                continue;
            }
            first.add(step);
            if (!step.may() || first.anything) {
                return first;
            }
        }
        first.anything = true;
        return first;
    }

    private void add(Step step) {
        switch (step.op()) {
            case LETTERS -> letters.set(step.number());
            case KIND -> kinds |= 1 << step.number();
            case LIST -> add(step.choices().first());
            default -> anything = true;
        }
    }

    void add(First other) {
        letters.or(other.letters);
        kinds |= other.kinds;
        anything |= other.anything;
    }

    BitSet letters() {
        return letters;
    }

    int kinds() {
        return kinds;
    }

    boolean isAnything() {
        return anything;
    }

    /** Whether something of it stands at a token. */
    boolean isAt(Words words, int at) {
        if (anything || (kinds & words.kinds(at)) != 0) {
            return true;
        }
        for (int one : words.letters(at)) {
            if (letters.get(one)) {
                return true;
            }
        }
        return false;
    }
}
