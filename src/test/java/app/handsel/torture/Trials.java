package app.handsel.torture;

import java.security.SecureRandom;
import java.util.Random;

/**
 * How often something is tried, and with which luck: few times in the normal build, many with {@code mvn -Ptorture
 * test}. The normal build has the same luck every time, each long run a seed of its own. A trial draws all its luck
 * from the seed and its number, so {@code -Dtorture.seed} and {@code -Dtorture.trial} repeat the one that failed.
 */
final class Trials {

    static final boolean LONG = Boolean.getBoolean("torture.long");
    static final long SEED = Long.getLong("torture.seed", LONG ? new SecureRandom().nextInt(1_000_000_000) : 1);

    static final int ONLY = Integer.getInteger("torture.trial", -1);
    static final double TIMES = Double.parseDouble(System.getProperty("torture.times", "1"));

    private Trials() {}

    /** One try; whatever it throws ends them all. */
    interface Trial {
        void run(Random random) throws Exception;
    }

    static void run(String what, int few, int many, Trial trial) {
        long count = Math.round((LONG ? many : few) * TIMES);
        for (int number = 0; number < count; number++) {
            if (ONLY < 0 || ONLY == number) {
                run(what, number, trial);
            }
        }
    }

    /** Times when a trial may begin: until a number of seconds is over. */
    static void runFor(String what, int fewSeconds, int manySeconds, Trial trial) {
        long nanos = Math.round((LONG ? manySeconds : fewSeconds) * TIMES * 1e9);
        long start = System.nanoTime();
        for (int number = 0; System.nanoTime() - start < nanos; number++) {
            if (ONLY < 0 || ONLY == number) {
                run(what, number, trial);
            }
        }
    }

    private static void run(String what, int number, Trial trial) {
        try {
            trial.run(random(what, number));
        } catch (Exception | AssertionError e) {
            throw new AssertionError(
                    "%s, trial %d: repeat it with -Dtorture.seed=%d -Dtorture.trial=%d"
                            .formatted(what, number, SEED, number),
                    e);
        }
    }

    private static Random random(String what, int number) {
        return new Random(SEED + 0x9E3779B97F4A7C15L * (number + 31L * what.hashCode()));
    }
}
