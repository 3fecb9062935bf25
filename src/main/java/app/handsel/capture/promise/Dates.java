package app.handsel.capture.promise;

import app.handsel.capture.when.Said;
import app.handsel.capture.when.Said.Manner;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which date of a clause is the one that something is due: one to come, and rather "by" and "on" than "from". */
final class Dates {

    private static final List<Manner> PREFERRED = List.of(Manner.BY, Manner.ON, Manner.AFTER, Manner.SINCE);

    private Dates() {}

    static boolean by(List<Said> dates, ZonedDateTime now) {
        return due(dates, now).filter(said -> said.manner() == Manner.BY).isPresent();
    }

    static Optional<Said> due(List<Said> dates, ZonedDateTime now) {
        return dates.stream()
                .filter(said ->
                        said.readings().stream().anyMatch(when -> !when.last().isBefore(now.toLocalDate())))
                .filter(said -> said.manner() != Manner.SINCE)
                .min(Comparator.comparingInt(said -> PREFERRED.indexOf(said.manner())));
    }
}
