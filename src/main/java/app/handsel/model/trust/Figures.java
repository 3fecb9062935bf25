package app.handsel.model.trust;

import java.util.Comparator;
import java.util.List;

/** What can be said of some cases, and the cases behind each word of it. */
public record Figures(List<Case> cases) {

    private static final Comparator<Case> NEWEST =
            Comparator.comparing(Case::day).reversed();

    public static final Figures NONE = new Figures(List.of());

    public Share share(Measure measure) {
        int part = 0;
        int whole = 0;
        for (Case one : cases) {
            part += measure.counts(one) ? 1 : 0;
            whole += measure.asksAbout(one) ? 1 : 0;
        }
        return new Share(part, whole);
    }

    public int count(Result result) {
        return (int) cases.stream().filter(one -> one.result() == result).count();
    }

    public Spans spans(Measure measure) {
        return new Spans(
                cases.stream().filter(measure::asksAbout).map(Case::span).toList());
    }

    /** The newest first; behind the longest wait, the longest. */
    public List<Case> behind(Measure measure) {
        var order =
                measure == Measure.LONGEST ? Comparator.comparing(Case::span).reversed() : NEWEST;
        return cases.stream().filter(measure::shows).sorted(order).toList();
    }
}
