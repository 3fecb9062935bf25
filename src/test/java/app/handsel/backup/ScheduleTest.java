package app.handsel.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.notebook.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Instant NOW = Instant.parse("2026-11-30T18:30:00Z");
    private static final Position END = new Position(9, 900, 1000, 7);
    private static final Duration QUICK = Duration.ofSeconds(2);

    @Test
    void whatAnotherVersionHasLeftIsDueAtOnce() {
        var last = before(Duration.ofMinutes(1));
        String version = last.orElseThrow().version();

        assertThat(Schedule.isDueOnUpgrade(last, END, version)).isFalse();
        assertThat(Schedule.isDueOnUpgrade(last, END, version + "-next")).isTrue();
        assertThat(Schedule.isDueOnUpgrade(last, last.orElseThrow().reaches(), version + "-next"))
                .isFalse();
        assertThat(Schedule.isDueOnUpgrade(Optional.empty(), END, version)).isFalse();
    }

    @Test
    void theFirstOneIsDueAsSoonAsThereIsAnything() {
        assertThat(Schedule.isDue(Optional.empty(), END, NOW, Duration.ZERO)).isTrue();
        assertThat(Schedule.isDue(Optional.empty(), Position.START, NOW, Duration.ZERO))
                .isFalse();
    }

    @Test
    void theNextOneIsDueAnHourLaterIfSomethingChanged() {
        assertThat(Schedule.isDue(before(Duration.ofMinutes(59)), END, NOW, QUICK))
                .isFalse();
        assertThat(Schedule.isDue(before(Duration.ofMinutes(60)), END, NOW, QUICK))
                .isTrue();
        assertThat(Schedule.isDue(before(Duration.ofDays(9)), Kept.at(NOW, 5).reaches(), NOW, QUICK))
                .isFalse();
    }

    @Test
    void aClockSetBackIsAReasonToMakeOne() {
        assertThat(Schedule.isDue(before(Duration.ofDays(-300)), END, NOW, QUICK))
                .isTrue();
    }

    @Test
    void oneThatTakesLongIsMadeLessOften() {
        var minutes = Duration.ofMinutes(5);

        assertThat(Schedule.isDue(before(Duration.ofMinutes(99)), END, NOW, minutes))
                .isFalse();
        assertThat(Schedule.isDue(before(Duration.ofMinutes(100)), END, NOW, minutes))
                .isTrue();
    }

    @Test
    void onClosingOneIsDueWhenTheLastIsADayOld() {
        assertThat(Schedule.isDueOnClosing(before(Duration.ofHours(23)), END, NOW))
                .isFalse();
        assertThat(Schedule.isDueOnClosing(before(Duration.ofHours(24)), END, NOW))
                .isTrue();
    }

    private static Optional<Backup> before(Duration ago) {
        return Optional.of(Kept.at(NOW.minus(ago), 5));
    }
}
