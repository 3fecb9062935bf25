package app.handsel.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: all of the last 24 hours, and the newest one of each of the last 24 hours, 14 days, 8 weeks
 * and 24 months <em>that have any</em>. So a clock that ran ahead, or a notebook that was away for years, empties
 * nothing. What comes from the future is kept and counts for nothing, as does what holds most.
 */
final class Rotation {

    private static final Duration ALL_OF = Duration.ofHours(24);

    private record Rule(int count, Function<ZonedDateTime, Object> span) {}

    private static final List<Rule> RULES = List.of(
            new Rule(24, at -> at.truncatedTo(ChronoUnit.HOURS)),
            new Rule(14, ZonedDateTime::toLocalDate),
            new Rule(8, at -> at.get(IsoFields.WEEK_BASED_YEAR) * 100 + at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
            new Rule(24, at -> at.getYear() * 100 + at.getMonthValue()));

    private Rotation() {}

    /** Those that are not needed any more, of all the good ones of one notebook. */
    static List<Backup> superfluous(Collection<Backup> all, Instant now) {
        Set<Backup> kept = new HashSet<>();
        all.stream().max(Backup.BY_AGE).ifPresent(kept::add);
        var past = all.stream().filter(backup -> !backup.at().isAfter(now)).toList();
        for (Rule rule : RULES) {
            kept.addAll(newestOfEach(rule, past));
        }
        return past.stream()
                .filter(backup -> !kept.contains(backup))
                .filter(backup -> Duration.between(backup.at(), now).compareTo(ALL_OF) > 0)
                .toList();
    }

    private static List<Backup> newestOfEach(Rule rule, List<Backup> past) {
        Map<Object, Backup> newest = new HashMap<>();
        for (Backup backup : past) {
            Object span = rule.span().apply(backup.at().atZone(ZoneOffset.UTC));
            newest.merge(span, backup, (one, other) -> BY_TIME.compare(one, other) > 0 ? one : other);
        }
        return newest.values().stream()
                .sorted(BY_TIME.reversed())
                .limit(rule.count())
                .toList();
    }

    private static final Comparator<Backup> BY_TIME =
            Comparator.comparing(Backup::at).thenComparing(Backup.BY_AGE);
}
