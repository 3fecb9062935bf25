package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.model.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Promises, payments and matters for which something may be owed; each of them once, and a day too early at most. */
final class OwingEntries {

    private static final Duration DAY = Duration.ofDays(1);

    /** How long we go on thinking of asking how a delivery went. */
    private static final Duration ASKING = Duration.ofDays(30);

    private final Database database;

    OwingEntries(Database database) {
        this.database = database;
    }

    List<Entry> until(LocalDate until, Instant now, Rhythm rhythm) {
        var found = new ArrayList<>(entries(
                "SELECT body FROM promise WHERE is_open = TRUE AND earliest <= ? ORDER BY is_open, earliest", until));
        found.addAll(silent(until, now, rhythm));
        found.addAll(delivered(now, rhythm));
        found.addAll(entries("SELECT body FROM payment WHERE acknowledged = FALSE ORDER BY acknowledged, received"));
        found.addAll(entries("SELECT body FROM matter WHERE owes_from <= ? ORDER BY owes_from", until));
        return found;
    }

    /** Not due yet, but the customer has had no word of them for long, or nothing has happened. */
    private List<Entry> silent(LocalDate until, Instant now, Rhythm rhythm) {
        Instant soon = now.plus(DAY);
        var found = new ArrayList<>(entries(
                "SELECT body FROM promise WHERE is_open = TRUE AND attention_from <= ? AND earliest > ?"
                        + " ORDER BY is_open, attention_from",
                soon,
                until));
        if (rhythm.updateDays() > 0) {
            found.addAll(entries(
                    "SELECT body FROM promise WHERE is_open = TRUE AND told <= ? AND earliest > ? AND attention_from >"
                            + " ? ORDER BY is_open, told",
                    soon.minus(Duration.ofDays(rhythm.updateDays())),
                    until,
                    soon));
        }
        return found;
    }

    private List<Entry> delivered(Instant now, Rhythm rhythm) {
        if (rhythm.checkInDays() <= 0) {
            return List.of();
        }
        Instant asked = now.minus(Duration.ofDays(rhythm.checkInDays()));
        return entries(
                "SELECT body FROM promise WHERE delivered BETWEEN ? AND ? ORDER BY delivered",
                asked.minus(ASKING).minus(DAY),
                asked.plus(DAY));
    }

    private List<Entry> entries(String sql, Object... values) {
        return database.all(sql, Row.as(Entry.class), values);
    }
}
