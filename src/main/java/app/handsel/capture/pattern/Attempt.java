package app.handsel.capture.pattern;

import java.util.List;
import java.util.Optional;

/** Tries patterns on one sentence. A list takes the longest it can and does not try a shorter one afterwards. */
final class Attempt {

    private static final int NO = -1;

    private final Grammar grammar;
    private final Words words;
    private int from;
    private int open = NO;
    private int close = NO;
    private int bestOpen;
    private int bestClose;
    private int bestEnd;
    private String bestValue = "";

    Attempt(Grammar grammar, Words words) {
        this.grammar = grammar;
        this.words = words;
    }

    /** The longest of the choices from a token on. */
    Optional<Hit> longest(Choices choices, int at) {
        return at < words.size() && choices.mayBegin(words, at) && search(choices, at)
                ? Optional.of(new Hit(
                        bestValue,
                        from,
                        bestEnd,
                        bestOpen == NO ? from : bestOpen,
                        bestClose == NO ? bestEnd : bestClose))
                : Optional.empty();
    }

    boolean has(Choices choices, int at) {
        return at < words.size() && choices.mayBegin(words, at) && (choices.isOne() || search(choices, at));
    }

    private boolean search(Choices choices, int at) {
        from = at;
        bestEnd = NO;
        choices.at(words, at, this);
        return bestEnd != NO;
    }

    void tryAll(Row[] rows) {
        for (Row row : rows) {
            open = NO;
            close = NO;
            int end = steps(row.steps(), 0, from);
            if (end > bestEnd) {
                bestEnd = end;
                bestValue = row.value();
                bestOpen = open;
                bestClose = close;
            }
        }
    }

    private int steps(List<Step> steps, int index, int from) {
        int at = from;
        for (int i = index; i < steps.size(); i++) {
            Step step = steps.get(i);
            switch (step.op()) {
                case OPEN -> open = at;
                case CLOSE -> close = at;
                case CLAUSE_START -> {
                    if (at >= words.size() || !grammar.startsClause(words, at)) {
                        return NO;
                    }
                }
                case CLAUSE_END -> {
                    if (at < words.size() && !words.endsClause(at)) {
                        return NO;
                    }
                }
                case GAP -> {
                    return gap(steps, i + 1, at, step.number());
                }
                default -> {
                    int length = length(step, at);
                    if (step.not() ? length != NO : length == NO && !step.may()) {
                        return NO;
                    }
                    if (step.not() || length == NO || step.may() && length == 0) {
                        continue;
                    }
                    if (step.may()) {
                        int end = steps(steps, i + 1, at + length);
                        if (end != NO) {
                            return end;
                        }
                        continue;
                    }
                    at += length;
                }
            }
        }
        return at;
    }

    private int gap(List<Step> steps, int index, int at, int most) {
        for (int skipped = 0; skipped <= most; skipped++) {
            int end = steps(steps, index, at + skipped);
            if (end != NO) {
                return end;
            }
            if (at + skipped >= words.size() || words.endsClause(at + skipped)) {
                return NO;
            }
        }
        return NO;
    }

    /** How many tokens a step takes here. */
    private int length(Step step, int at) {
        if (at >= words.size()) {
            return NO;
        }
        return switch (step.op()) {
            case LETTERS -> words.has(step.number(), at) ? 1 : NO;
            case KIND -> words.stretchAs(step.number(), at);
            default -> length(step.choices(), at);
        };
    }

    /** How long it is is kept, as many patterns ask for the same list at the same word. */
    private int length(Choices choices, int at) {
        if (!choices.mayBegin(words, at)) {
            return NO;
        }
        if (choices.isOne()) {
            return 1;
        }
        int[] lengths = words.lengths(choices);
        if (lengths[at] == 0) {
            var inner = new Attempt(grammar, words);
            lengths[at] = inner.search(choices, at) ? inner.bestEnd - at + 1 : NO;
        }
        return lengths[at] == NO ? NO : lengths[at] - 1;
    }
}
