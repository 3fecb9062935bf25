package app.handsel.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When calls with a customer come about, in the shop's own zone: of {@code tried} calls between {@code from} and
 * {@code to} (midnight is the end of the day), they were {@code reached} in so many.
 */
public record BestTime(Days days, LocalTime from, LocalTime to, int reached, int tried) {

    /** On which days; weekends are Saturday and Sunday. */
    public enum Days {
        WEEKDAYS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
        WEEKENDS(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
        ANY(EnumSet.allOf(DayOfWeek.class));

        private final Set<DayOfWeek> days;

        Days(Set<DayOfWeek> days) {
            this.days = days;
        }
    }

    /** Fewer calls than this are chance. */
    private static final int ENOUGH = 5;

    private static final int ENOUGH_IN_STRETCH = 3;
    private static final double OFTEN = 2 / 3.0;
    private static final int DAY = 24;
    private static final int SHORTEST = 1;
    private static final int LONGEST = 4;

    /** What promises most, and among equals what claims least. */
    private static final Comparator<BestTime> BETTER = Comparator.comparingDouble(BestTime::promise)
            .reversed()
            .thenComparingInt(BestTime::hours)
            .thenComparing(BestTime::days)
            .thenComparing(BestTime::from);

    /**
     * The best stretch of one to four hours. Empty with fewer than five calls in which somebody tried to reach the
     * other, and where no stretch has three of them of which two in three came about. A call that nobody here answered
     * says nothing about when they answer.
     */
    public static Optional<BestTime> of(List<Call> calls, ZoneId zone) {
        List<Tried> tried = calls.stream()
                .filter(call -> call.outcome() != Call.Outcome.MISSED)
                .map(call -> new Tried(call.at().atZone(zone), call.spoke()))
                .toList();
        if (tried.size() < ENOUGH) {
            return Optional.empty();
        }
        return Stream.of(Days.values())
                .flatMap(days -> IntStream.rangeClosed(SHORTEST, LONGEST)
                        .boxed()
                        .flatMap(hours -> IntStream.rangeClosed(0, DAY - hours)
                                .mapToObj(from -> in(days, from, from + hours, tried))))
                .filter(BestTime::tells)
                .min(BETTER);
    }

    private record Tried(ZonedDateTime at, boolean reached) {}

    private static BestTime in(Days days, int from, int to, List<Tried> all) {
        List<Tried> tried = all.stream()
                .filter(call -> days.days.contains(call.at.getDayOfWeek()))
                .filter(call -> call.at.getHour() >= from && call.at.getHour() < to)
                .toList();
        int reached = (int) tried.stream().filter(Tried::reached).count();
        return new BestTime(days, LocalTime.of(from, 0), LocalTime.of(to % DAY, 0), reached, tried.size());
    }

    private boolean tells() {
        return tried >= ENOUGH_IN_STRETCH && reached >= OFTEN * tried;
    }

    /** The chance that the next call comes about too; one of each is added, so that few cases promise less. */
    private double promise() {
        return (reached + 1.0) / (tried + 2.0);
    }

    private int hours() {
        return Math.floorMod(to.getHour() - from.getHour(), DAY);
    }
}
