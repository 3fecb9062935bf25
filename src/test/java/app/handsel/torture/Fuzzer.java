package app.handsel.torture;

import java.io.IOException;
import java.util.Random;

/** The process that reads what it should not be given; it says before each which one it is. */
final class Fuzzer {

    static final String NEXT = "next ";

    private Fuzzer() {}

    /** What to read, a seed, the number of the first one, and for how many milliseconds. */
    public static void main(String[] args) throws IOException {
        var fuzzed = Fuzzed.valueOf(args[0]);
        long seed = Long.parseLong(args[1]);
        var samples = fuzzed.samples(new Random(seed));
        long end = System.nanoTime() + Long.parseLong(args[3]) * 1_000_000;
        for (long number = Long.parseLong(args[2]); System.nanoTime() < end; number++) {
            System.out.println(NEXT + number);
            fuzzed.tryOnce(samples, new Random(seed + 0x9E3779B97F4A7C15L * number));
        }
    }
}
