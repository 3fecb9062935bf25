package app.handsel.model.trust;

import java.util.Comparator;

/** Who needs care first: the worst keep-rate that enough cases stand behind; then whoever else waits for something. */
public final class Care {

    private Care() {}

    public static Comparator<Figures> first() {
        return Comparator.comparing(
                        (Figures one) -> !one.share(Measure.KEEP_RATE).isEnough())
                .thenComparing(Care::rate)
                .thenComparing(Comparator.comparingInt(Care::late).reversed())
                .thenComparing(Comparator.comparingInt(
                                (Figures one) -> one.share(Measure.KEEP_RATE).whole())
                        .reversed());
    }

    /** Few cases make no rate: among those only what is late counts. */
    private static double rate(Figures one) {
        Share kept = one.share(Measure.KEEP_RATE);
        return kept.isEnough() ? (double) kept.part() / kept.whole() : 1;
    }

    private static int late(Figures one) {
        return one.share(Measure.LATE).part();
    }
}
