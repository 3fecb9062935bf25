package app.handsel.capture.found;

import app.handsel.capture.when.Said;
import app.handsel.capture.when.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day on which something that is over happened. Days are read forward, but who "paid on Friday" means the last one:
 * a day less than a week ahead is moved back by a week, and one that is further ahead belongs to something else.
 */
public final class Happened {

    private static final int WEEK = 7;

    private Happened() {}

    public static Optional<Said> on(Said said, LocalDate today) {
        When when = said.when();
        if (!when.last().isAfter(today)) {
            return Optional.of(said);
        }
        if (when.first().isAfter(today.plusDays(WEEK)) || !when.first().equals(when.last())) {
            return Optional.empty();
        }
        var before = new When(when.first().minusDays(WEEK), when.last().minusDays(WEEK), when.from(), when.until());
        return Optional.of(new Said(said.place(), said.manner(), List.of(before)));
    }
}
