package app.handsel.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final Instant NOW = Instant.parse("2026-11-30T18:30:00Z");

    @Test
    void allOfTheLastDayAreKeptHoweverMany() {
        var all = every(Duration.ofMinutes(10), 24 * 6);

        assertThat(Rotation.superfluous(all, NOW)).isEmpty();
    }

    @Test
    void threeYearsOfHourlyBackupsThinOutToADayAWeekAMonth() {
        var kept = kept(every(Duration.ofHours(1), 3 * 365 * 24), NOW);

        assertThat(kept).hasSizeBetween(24 + 12 + 5 + 20, 24 + 14 + 8 + 24);
        assertThat(daysIn(kept, NOW.minus(Duration.ofDays(13)), NOW)).isEqualTo(14);
        assertThat(kept.getFirst().at()).isBetween(NOW.minus(Duration.ofDays(731)), NOW.minus(Duration.ofDays(690)));
    }

    @Test
    void whatIsThrownAwayHourByHourComesToTheSameAsAllAtOnce() {
        var all = every(Duration.ofHours(1), 90 * 24);
        var kept = new ArrayList<Backup>();
        for (Backup next : all) {
            kept.add(next);
            kept.removeAll(Rotation.superfluous(kept, next.at()));
        }

        assertThat(kept).isEqualTo(kept(all, NOW));
    }

    @Test
    void ofADayTheLastOneIsKept() {
        var morning = Kept.at("2026-11-20T08:00:00Z", 1);
        var evening = Kept.at("2026-11-20T17:00:00Z", 2);
        var rest = every(Duration.ofHours(1), 48).stream()
                .map(backup -> Kept.at(backup.at(), backup.reaches().sequence() + 10))
                .toList();
        var all = new ArrayList<>(List.of(morning, evening));
        all.addAll(rest);

        assertThat(Rotation.superfluous(all, NOW)).contains(morning).doesNotContain(evening);
    }

    @Test
    void aNotebookThatWasAwayForYearsKeepsWhatItHas() {
        var old = List.of(Kept.at("2019-01-01T10:00:00Z", 1), Kept.at("2019-03-01T10:00:00Z", 2));

        assertThat(Rotation.superfluous(old, NOW)).isEmpty();
    }

    @Test
    void aClockThatRunsAheadEmptiesNothing() {
        var all = new ArrayList<>(kept(every(Duration.ofHours(1), 365 * 24), NOW));
        var ahead = Kept.at("2036-01-01T00:00:00Z", 100_000);
        all.add(ahead);

        var after = kept(all, ahead.at());
        assertThat(all.size() - after.size()).isLessThanOrEqualTo(4);
    }

    @Test
    void whatComesFromTheFutureIsKeptAndTakesNobodysPlace() {
        var all = every(Duration.ofHours(1), 60 * 24);
        var future = new ArrayList<Backup>();
        for (int day = 1; day <= 60; day++) {
            future.add(Kept.at(NOW.plus(Duration.ofDays(day)), day));
        }
        var both = new ArrayList<>(all);
        both.addAll(future);

        assertThat(Rotation.superfluous(both, NOW)).isEqualTo(Rotation.superfluous(all, NOW));
    }

    @Test
    void whatHoldsMostIsKeptWhateverItsDate() {
        var all = new ArrayList<>(every(Duration.ofHours(1), 1000));
        var most = Kept.at(NOW.minus(Duration.ofDays(20)).minusSeconds(7000), 5000);
        all.add(most);

        assertThat(Rotation.superfluous(all, NOW)).doesNotContain(most);
        assertThat(Rotation.superfluous(List.of(), NOW)).isEmpty();
    }

    private static List<Backup> every(Duration step, int count) {
        var all = new ArrayList<Backup>();
        for (int i = count - 1; i >= 0; i--) {
            all.add(Kept.at(NOW.minus(step.multipliedBy(i)), count - i));
        }
        return all;
    }

    private static List<Backup> kept(List<Backup> all, Instant now) {
        var kept = new ArrayList<>(all);
        kept.removeAll(new HashSet<>(Rotation.superfluous(all, now)));
        kept.sort(Comparator.comparing(Backup::at));
        return kept;
    }

    private static long daysIn(List<Backup> kept, Instant from, Instant to) {
        return kept.stream()
                .map(Backup::at)
                .filter(at -> !at.isBefore(from) && !at.isAfter(to))
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())
                .distinct()
                .count();
    }
}
