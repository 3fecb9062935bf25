package app.handsel.backup;

import app.handsel.notebook.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When it is time for the next backup. A clock that was set back or forward only brings it on. */
public final class Schedule {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** So that a notebook which takes long is not read back all the time. */
    private static final int REST = 20;

    private Schedule() {}

    /** {@code took} is how long the last one did. */
    public static boolean isDue(Optional<Backup> last, Position end, Instant now, Duration took) {
        var rest = took.multipliedBy(REST);
        return hasChanged(last, end) && isPast(last, now, rest.compareTo(HOUR) > 0 ? rest : HOUR);
    }

    /** Whether one should be made before the notebook is left. */
    public static boolean isDueOnClosing(Optional<Backup> last, Position end, Instant now) {
        return hasChanged(last, end) && isPast(last, now, DAY);
    }

    /** Whether what another version wrote since its last backup is in none yet. */
    public static boolean isDueOnUpgrade(Optional<Backup> last, Position end, String version) {
        return hasChanged(last, end)
                && last.map(backup -> !backup.version().equals(version)).orElse(false);
    }

    private static boolean hasChanged(Optional<Backup> last, Position end) {
        return last.map(backup -> !backup.reaches().equals(end)).orElse(end.sequence() > 0);
    }

    private static boolean isPast(Optional<Backup> last, Instant now, Duration wait) {
        return last.map(backup -> Duration.between(backup.at(), now).abs().compareTo(wait) >= 0)
                .orElse(true);
    }
}
