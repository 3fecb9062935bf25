package app.handsel.capture.pattern;

import java.util.List;
import java.util.Optional;

/** Tries patterns on one sentence. A list takes the longest it can and does not try a shorter one afterwards. */
final class Attempt {

    private static final int NO = -1;

    private final Grammar grammar;
    private final Words words;
    private int from;
    private Optional<Hit> best = Optional.empty();
    private int open = NO;
    private int close = NO;

    Attempt(Grammar grammar, Words words) {
        this.grammar = grammar;
        this.words = words;
    }

    /** The longest of the choices from a token on. */
    Optional<Hit> longest(Choices choices, int at) {
        from = at;
        best = Optional.empty();
        choices.at(words, at, this);
        return best;
    }

    void tryAll(List<Part.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Part.Row row = rows.get(i);
            open = NO;
            close = NO;
            int end = row(row, 0, from);
            if (end != NO && (best.isEmpty() || end > best.get().to())) {
                best = Optional.of(
                        new Hit(row.value(), from, end, open == NO ? from : open, close == NO ? end : close));
            }
        }
    }

    private int row(Part.Row row, int index, int at) {
        if (index == row.parts().size()) {
            return at;
        }
        return switch (row.parts().get(index)) {
            case Part.Gap gap -> gap(row, index, at, gap.most());
            case Part.Maybe maybe -> {
                int length = length(maybe.part(), at);
                int end = length > 0 ? row(row, index + 1, at + length) : NO;
                yield end == NO ? row(row, index + 1, at) : end;
            }
            case Part.Open _ -> {
                int end = row(row, index + 1, at);
                open = end == NO ? open : at;
                yield end;
            }
            case Part.Close _ -> {
                int end = row(row, index + 1, at);
                close = end == NO ? close : at;
                yield end;
            }
            case Part.ClauseStart _ ->
                at < words.size() && grammar.startsClause(words, at) ? row(row, index + 1, at) : NO;
            case Part.ClauseEnd _ -> at == words.size() || words.endsClause(at) ? row(row, index + 1, at) : NO;
            case Part.Not not -> length(not.part(), at) == NO ? row(row, index + 1, at) : NO;
            case Part part -> {
                int length = length(part, at);
                yield length == NO ? NO : row(row, index + 1, at + length);
            }
        };
    }

    private int gap(Part.Row row, int index, int at, int most) {
        for (int skipped = 0; skipped <= most; skipped++) {
            int end = row(row, index + 1, at + skipped);
            if (end != NO) {
                return end;
            }
            if (at + skipped >= words.size() || words.endsClause(at + skipped)) {
                return NO;
            }
        }
        return NO;
    }

    /** How many tokens a part takes here. */
    private int length(Part part, int at) {
        if (at >= words.size()) {
            return NO;
        }
        String word = words.word(at);
        return switch (part) {
            case Part.Word one -> word.equals(one.word()) ? 1 : NO;
            case Part.Beginning beginning -> word.startsWith(beginning.of()) ? 1 : NO;
            case Part.Ending ending -> word.endsWith(ending.of()) ? 1 : NO;
            case Part.Stretch stretch -> {
                int length = words.stretch(stretch.kind(), at);
                yield length == 0 ? NO : length;
            }
            case Part.Either either -> length(either.choices(), at);
            default -> NO;
        };
    }

    /** How long it is is kept, as many patterns ask for the same list at the same word. */
    private int length(Choices choices, int at) {
        int[] lengths = words.lengths(choices);
        if (lengths[at] == 0) {
            lengths[at] = new Attempt(grammar, words)
                    .longest(choices, at)
                    .map(hit -> hit.to() - hit.from() + 1)
                    .orElse(NO);
        }
        return lengths[at] == NO ? NO : lengths[at] - 1;
    }
}
