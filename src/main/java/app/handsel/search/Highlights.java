package app.handsel.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where in a text, as it is written, the typed words stand. */
final class Highlights {

    private static final int SHORTEST_RUN = 2;

    private Highlights() {}

    /** {@code forgiving} as names are: with a typo or without a space. */
    static List<Range> words(String original, List<String> words, boolean forgiving) {
        Folded folded = Folded.of(original);
        Folded joined = folded.joined();
        return merged(words.stream()
                .map(word -> in(folded, Spot.typedWell(folded.text(), word))
                        .or(() -> forgiving ? in(joined, Spot.typedWell(joined.text(), word)) : Optional.empty())
                        .or(() -> forgiving ? in(folded, Spot.mistyped(folded.text(), word)) : Optional.empty()))
                .flatMap(Optional::stream)
                .toList());
    }

    /** The digits of a run, or as many of its last ones as are written here: +33 6 28 may be written 06 28. */
    static List<Range> digits(String original, Set<String> runs) {
        List<Range> places = digits(original);
        String written = Letters.digits(original);
        for (int cut = 0; ; cut++) {
            int from = cut;
            List<String> rests = runs.stream()
                    .filter(run -> run.length() - from >= SHORTEST_RUN)
                    .map(run -> run.substring(from))
                    .toList();
            if (rests.isEmpty()) {
                return List.of();
            }
            for (String rest : rests) {
                int at = written.indexOf(rest);
                if (at >= 0) {
                    Range last = places.get(at + rest.length() - 1);
                    return List.of(new Range(places.get(at).start(), last.end()));
                }
            }
        }
    }

    private static List<Range> digits(String original) {
        var places = new ArrayList<Range>();
        for (int at = 0, next; at < original.length(); at = next) {
            next = at + Character.charCount(original.codePointAt(at));
            if (Character.isDigit(original.codePointAt(at))) {
                places.add(new Range(at, next));
            }
        }
        return places;
    }

    private static Optional<Range> in(Folded text, Optional<Spot> spot) {
        return spot.map(found -> text.original(found.start(), found.end()));
    }

    private static List<Range> merged(List<Range> ranges) {
        var merged = new ArrayList<Range>();
        for (Range range :
                ranges.stream().sorted(Comparator.comparingInt(Range::start)).toList()) {
            if (merged.isEmpty() || merged.getLast().end() < range.start()) {
                merged.add(range);
            } else {
                Range last = merged.removeLast();
                merged.add(new Range(last.start(), Math.max(last.end(), range.end())));
            }
        }
        return merged;
    }
}
