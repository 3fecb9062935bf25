package app.handsel.ui.today;

import app.handsel.model.Obligation;
import java.time.Duration;
import java.time.Instant;

/** What of all that is owed one wants to look at. */
record TodayFilter(boolean nextDay, boolean mine) {

    private static final Duration DAY = Duration.ofHours(24);

    boolean shows(Obligation owed, Instant now, String user) {
        return (!nextDay || mustBeDoneBy(owed, now, now.plus(DAY)))
                && (!mine || owed.by().isBlank() || owed.by().equals(user));
    }

    private static boolean mustBeDoneBy(Obligation owed, Instant now, Instant end) {
        boolean dueByThen = owed.when().isAfter(now) && !owed.when().isAfter(end);
        return owed.group() == Obligation.Group.NOW || dueByThen;
    }
}
