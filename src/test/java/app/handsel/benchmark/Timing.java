package app.handsel.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, many times over, after it was warm. */
record Timing(String what, long[] nanos) {

    private static final int WARM = 200;
    private static final int TIMES = 400;

    static Timing of(String what, Runnable work) {
        for (int i = 0; i < WARM; i++) {
            work.run();
        }
        long[] nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Timing(what, nanos);
    }

    double medianMillis() {
        return nanos[nanos.length / 2] / 1e6;
    }

    double slowestMillis() {
        return nanos[nanos.length * 99 / 100] / 1e6;
    }

    /** One line of a table: median and 99th percentile in milliseconds, and the median over that of a yardstick. */
    String row(Timing yardstick) {
        return String.format(
                Locale.ROOT,
                "| %-44s | %8.3f | %8.3f | %6.1f |",
                what,
                medianMillis(),
                slowestMillis(),
                medianMillis() / yardstick.medianMillis());
    }
}
