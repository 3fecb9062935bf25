package app.handsel.capture.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How well one kind was read: {@code right}, {@code wrong} and {@code missed} count findings, {@code expecting} and
 * {@code quiet} sentences with something to find and sentences rightly left alone. {@code datesRight} of {@code dated}
 * findings have exactly their date and time; likewise {@code particularsRight} of those with any {@code particular}.
 */
record Score(
        int expecting,
        int quiet,
        int right,
        int wrong,
        int missed,
        int dated,
        int datesRight,
        int particular,
        int particularsRight) {

    static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Of several of a kind in a sentence the number counts, and each date is given to one of them. */
    static Score of(List<Expected> expected, List<Found> found) {
        List<Expected> required =
                expected.stream().filter(one -> !one.optional()).toList();
        int right = Math.min(required.size(), found.size());
        boolean dated = required.stream().anyMatch(one -> !one.date().isEmpty())
                || found.stream().anyMatch(one -> !one.date().isEmpty());
        boolean particular =
                required.stream().anyMatch(one -> !one.particulars().isEmpty())
                        || found.stream().anyMatch(one -> !one.particulars().isEmpty());
        return new Score(
                required.isEmpty() ? 0 : 1,
                expected.isEmpty() && found.isEmpty() ? 1 : 0,
                right,
                Math.max(0, found.size() - expected.size()),
                required.size() - right,
                dated ? right : 0,
                dated ? pairs(required, found, Expected::isDateOf) : 0,
                particular ? right : 0,
                particular ? pairs(required, found, Expected::isSaidBy) : 0);
    }

    private static int pairs(List<Expected> required, List<Found> found, BiPredicate<Expected, Found> same) {
        var left = new ArrayList<>(found);
        int pairs = 0;
        for (Expected one : required) {
            var match = left.stream().filter(other -> same.test(one, other)).findFirst();
            match.ifPresent(left::remove);
            pairs += match.isPresent() ? 1 : 0;
        }
        return pairs;
    }

    Score plus(Score more) {
        return new Score(
                expecting + more.expecting,
                quiet + more.quiet,
                right + more.right,
                wrong + more.wrong,
                missed + more.missed,
                dated + more.dated,
                datesRight + more.datesRight,
                particular + more.particular,
                particularsRight + more.particularsRight);
    }

    boolean isFlawless() {
        return wrong == 0 && missed == 0 && datesRight == dated && particularsRight == particular;
    }

    /** Nothing found is never wrong; nothing to find is never missed. */
    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    double dates() {
        return share(datesRight, dated);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
