package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What we read from disk is given to us in every wrong form there is, in a process with little memory. None of it makes
 * us hang, run out of memory or fail in a way that we have no words for.
 */
class FuzzTest {

    private static final int SHORT_MILLIS = 1000;
    private static final int LONG_MILLIS = 15 * 60 * 1000;
    private static final int PATIENCE_SECONDS = 20;

    @RegisterExtension
    static final Figures FIGURES = new Figures("fuzz", "what was read");

    @ParameterizedTest
    @EnumSource
    void whateverIsReadItIsUnderstoodOrRefused(Fuzzed fuzzed) throws IOException, InterruptedException {
        long millis = Math.round((Trials.LONG ? LONG_MILLIS : SHORT_MILLIS) * Trials.TIMES);
        var options = List.of("-Xmx64m", "-Xss512k", "-XX:+ExitOnOutOfMemoryError");
        long first = Math.max(0, Trials.ONLY);
        try (var child = Child.start(List.of(), options, Fuzzer.class, fuzzed, Trials.SEED, first, millis)) {
            String last = "nothing";
            for (var line = next(child, last); line.isPresent(); line = next(child, last)) {
                last = line.get();
                FIGURES.count(fuzzed.name().toLowerCase(), "understood or refused");
            }
            assertThat(child.end()).as("%s; %s", repeat(last), child.errors()).isZero();
        }
    }

    private static Optional<String> next(Child child, String last) {
        try {
            return CompletableFuture.supplyAsync(() -> line(child)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("it hangs: " + repeat(last), e);
        } catch (Exception e) {
            throw new AssertionError(repeat(last), e);
        }
    }

    private static Optional<String> line(Child child) {
        try {
            return child.line();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String repeat(String last) {
        return last
                + ": repeat it with -Dtorture.seed=%d -Dtorture.trial=%s"
                        .formatted(Trials.SEED, last.replace(Fuzzer.NEXT, ""));
    }
}
