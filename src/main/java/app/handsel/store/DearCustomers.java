package app.handsel.store;

import app.handsel.model.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who may have to hear from us for their own sake: because of their day, because they are quiet or new, or because they
 * sent somebody. The shop's zone is not known here, so a day more on either side.
 */
final class DearCustomers {

    private static final Duration DAY = Duration.ofDays(1);

    /** How long after their first order somebody counts as new. */
    private static final Duration NEW = Duration.ofDays(31);

    /** Without a rhythm of their own, so that nobody is nagged with hundreds: these became quiet last. */
    private static final int MOST_SILENT = 20;

    private final Database database;

    DearCustomers(Database database) {
        this.database = database;
    }

    Set<UUID> at(LocalDate until, Instant now, Rhythm rhythm) {
        var all = new LinkedHashSet<UUID>();
        for (DaysOfYear days : DaysOfYear.between(day(now).minusDays(1), until)) {
            all.addAll(ids(
                    "SELECT customer FROM occasion WHERE month_day BETWEEN ? AND ? ORDER BY month_day",
                    days.first(),
                    days.last()));
        }
        all.addAll(ids("SELECT customer FROM relation WHERE quiet_from <= ? ORDER BY quiet_from", now.plus(DAY)));
        if (rhythm.quietDays() > 0) {
            all.addAll(ids(
                    "SELECT customer FROM relation WHERE silent_since <= ? ORDER BY silent_since DESC"
                            + " FETCH FIRST ? ROWS ONLY",
                    now.plus(DAY).minus(Duration.ofDays(rhythm.quietDays())),
                    MOST_SILENT));
        }
        all.addAll(ids(
                "SELECT customer FROM relation WHERE new_since >= ? ORDER BY new_since",
                now.minus(NEW).minus(DAY)));
        all.addAll(ids("SELECT id FROM customer WHERE owes_thanks = TRUE ORDER BY owes_thanks"));
        return all;
    }

    private List<UUID> ids(String sql, Object... values) {
        return database.all(sql, row -> row.getObject(1, UUID.class), values);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
