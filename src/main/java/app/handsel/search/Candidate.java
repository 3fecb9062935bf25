package app.handsel.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A customer with the best place found so far for each term that was typed. */
final class Candidate {

    /** The best first; those that are found equally well by the age of what was found, and then by name. */
    static final Comparator<Candidate> RANK = Comparator.<Candidate>comparingInt(candidate -> candidate.cost)
            .thenComparingInt(candidate -> candidate.telling().age())
            .thenComparing(candidate -> candidate.listing().sortedBy())
            .thenComparing(candidate -> candidate.listing().customer());

    private final Listing listing;
    private final @Nullable Found[] best;
    private int cost;

    Candidate(Listing listing, int terms) {
        this.listing = listing;
        this.best = new @Nullable Found[terms];
    }

    Listing listing() {
        return listing;
    }

    void offer(int term, Found found) {
        @Nullable Found known = best[term];
        if (known == null || found.cost() < known.cost()) {
            cost += found.cost() - (known == null ? 0 : known.cost());
            best[term] = found;
        }
    }

    boolean isAny() {
        return missing().cardinality() < best.length;
    }

    boolean isWhole() {
        return missing().isEmpty();
    }

    BitSet missing() {
        var missing = new BitSet(best.length);
        for (int term = 0; term < best.length; term++) {
            missing.set(term, best[term] == null);
        }
        return missing;
    }

    /** What explains best why the customer was found: the least obvious of all, since the name is on every row. */
    Found telling() {
        @Nullable Found telling = null;
        for (Found found : best) {
            if (found != null && (telling == null || found.cost() > telling.cost())) {
                telling = found;
            }
        }
        return Objects.requireNonNull(telling);
    }

    /** The terms that are found best in a text. */
    List<Term> foundIn(Text text, List<Term> terms) {
        return IntStream.range(0, best.length)
                .filter(term -> best[term] instanceof Found found && found.text() == text)
                .mapToObj(terms::get)
                .toList();
    }
}
