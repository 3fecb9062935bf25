package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.ui.support.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongTriesTest {

    private final TestClock clock = new TestClock();

    @TempDir
    private Path folder;

    private WrongTries tries;

    @BeforeEach
    void nobodyTriedYet() {
        clock.set("2026-11-24T09:30:00Z");
        tries = new WrongTries(folder, clock);
    }

    private void wrong(int times) {
        for (int time = 0; time < times; time++) {
            tries.wrong();
        }
    }

    @Test
    void theWaitGrowsUpToAMinute() {
        var waits = new ArrayList<Duration>();
        for (int time = 0; time < 12; time++) {
            tries.wrong();
            waits.add(tries.left());
        }
        assertThat(waits)
                .isEqualTo(Stream.of(0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60)
                        .map(Duration::ofSeconds)
                        .toList());
    }

    @Test
    void nobodyIsEverLockedOutForGood() {
        wrong(3000);
        assertThat(tries.left()).isEqualTo(Duration.ofMinutes(1));
        clock.set("2026-11-24T09:30:45Z");
        assertThat(tries.left()).isEqualTo(Duration.ofSeconds(15));
        clock.set("2026-11-24T09:31:00Z");
        assertThat(tries.left()).isZero();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        wrong(8);
        tries.right();
        assertThat(tries.left()).isZero();
        wrong(3);
        assertThat(tries.left()).isZero();
        assertThat(new WrongTries(folder, clock).left()).isZero();
    }

    @Test
    void startingAnewDoesNotShortenTheWait() {
        wrong(6);
        clock.set("2026-11-24T09:30:01Z");
        assertThat(new WrongTries(folder, clock).left()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aClockSetBackMakesNobodyWaitLonger() {
        wrong(20);
        clock.set("2025-11-24T09:30:00Z");
        assertThat(tries.left()).isEqualTo(Duration.ofMinutes(1));
        clock.set("2025-11-24T09:31:00Z");
        assertThat(tries.left()).isZero();
    }

    @Test
    void aClockSetBackBeforeTheStartMakesNobodyWaitLonger() {
        wrong(20);
        clock.set("2025-11-24T09:30:00Z");
        assertThat(new WrongTries(folder, clock).left()).isEqualTo(Duration.ofMinutes(1));
        clock.set("2025-11-24T09:31:00Z");
        assertThat(new WrongTries(folder, clock).left()).isZero();
    }

    @Test
    void aDamagedFileHindersNobody() throws IOException {
        wrong(20);
        byte[] whole = Files.readAllBytes(folder.resolve("tries"));
        for (int at = 0; at < whole.length; at++) {
            byte[] bent = whole.clone();
            bent[at] ^= 4;
            Files.write(folder.resolve("tries"), bent);
            assertThat(new WrongTries(folder, clock).left()).isZero();
        }
        for (byte[] other : List.of(new byte[0], new byte[5], new byte[4096])) {
            Files.write(folder.resolve("tries"), other);
            assertThat(new WrongTries(folder, clock).left()).isZero();
        }
    }

    @Test
    void onADiskThatTakesNothingTheWaitHoldsWhileHandselRuns() throws IOException {
        Files.createDirectories(folder.resolve("tries.new").resolve("x"));
        wrong(5);
        assertThat(tries.left()).isEqualTo(Duration.ofSeconds(2));
    }
}
