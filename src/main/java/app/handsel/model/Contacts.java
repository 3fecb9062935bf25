package app.handsel.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who of the two gets in touch: who did it the last time, and on how many days they or we were the first to do so.
 * Nobody has to answer for it to count.
 */
public record Contacts(Optional<First> last, int they, int we) {

    /** Who was the first to get in touch on a day, and when. */
    public record First(Initiator who, Instant at) {}

    /**
     * From the notes that say it and from the calls, of the time since {@code since}. What happened on one day was one
     * matter, whether it was noted twice or tried three times; who began it counts. A call by which a missed one was
     * called back was begun by whoever had called before.
     */
    public static Contacts of(List<Note> notes, List<Call> calls, Instant since, ZoneId zone) {
        var days = new TreeMap<LocalDate, First>();
        Stream.concat(noted(notes), called(calls))
                .sorted(Comparator.comparing(First::at))
                .forEach(first -> days.putIfAbsent(first.at.atZone(zone).toLocalDate(), first));
        return new Contacts(
                Optional.ofNullable(days.lastEntry()).map(Map.Entry::getValue),
                count(days.values(), Initiator.THEY, since),
                count(days.values(), Initiator.WE, since));
    }

    private static Stream<First> noted(List<Note> notes) {
        return notes.stream()
                .filter(Note::spoke)
                .flatMap(note -> note.first().map(who -> new First(who, note.at())).stream());
    }

    private static Stream<First> called(List<Call> calls) {
        Set<Instant> returned =
                calls.stream().flatMap(call -> call.back().stream()).collect(Collectors.toSet());
        return calls.stream()
                .filter(call -> call.outcome() != Call.Outcome.REACHED || !returned.contains(call.at()))
                .map(call -> new First(begun(call.outcome()), call.at()));
    }

    private static Initiator begun(Call.Outcome outcome) {
        return switch (outcome) {
            case CAME_IN, MISSED -> Initiator.THEY;
            case REACHED, NOT_REACHED -> Initiator.WE;
        };
    }

    private static int count(Collection<First> firsts, Initiator who, Instant since) {
        return (int) firsts.stream()
                .filter(first -> first.who == who && !first.at.isBefore(since))
                .count();
    }
}
