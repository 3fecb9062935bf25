package app.handsel.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something we said we would do. {@code due} is what we now intend; whether our word is kept is measured by
 * {@link #agreed}. {@code words} are the customer's own, {@code aim} the earlier moment we hope for, {@code by} who of
 * us will do it.
 */
public record Promise(
        UUID id,
        UUID customer,
        String what,
        Due due,
        Optional<Due> aim,
        String words,
        Instant made,
        List<Move> moves,
        Optional<Instant> kept,
        Optional<Instant> released,
        String by,
        Optional<Exactly> exactly,
        List<Step> steps,
        Optional<CheckIn> checkIn)
        implements Entry {

    /** The due date was moved: from, to, when, and whether the customer was told. */
    public record Move(Due from, Due to, Instant at, boolean told) {}

    /** What became of a promise, as far as {@code now} can know. */
    public enum State {
        OPEN,
        DUE_SOON,
        DUE_TODAY,
        LATE,
        KEPT,
        KEPT_LATE,
        RELEASED
    }

    public Promise {
        moves = List.copyOf(moves);
        steps = List.copyOf(steps);
    }

    /** A promise that says no more than what and when. */
    public Promise(
            UUID id,
            UUID customer,
            String what,
            Due due,
            Optional<Due> aim,
            String words,
            Instant made,
            List<Move> moves,
            Optional<Instant> kept,
            Optional<Instant> released) {
        this(
                id,
                customer,
                what,
                due,
                aim,
                words,
                made,
                moves,
                kept,
                released,
                "",
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public boolean isOpen() {
        return kept.isEmpty() && released.isEmpty();
    }

    /**
     * The due the customer last agreed to in time: a move counts only when told before the moment it moves had passed.
     */
    public Due agreed(ZoneId zone) {
        Due agreed = moves.isEmpty() ? due : moves.getFirst().from();
        for (Move move : moves) {
            if (move.told() && move.at().isBefore(agreed.lateFrom(zone))) {
                agreed = move.to();
            }
        }
        return agreed;
    }

    /** Moved in time with the customer told: neither kept nor late, but our word stands. */
    public boolean movedInTime(ZoneId zone) {
        return !moves.isEmpty() && !agreed(zone).equals(moves.getFirst().from());
    }

    public State stateAt(Instant now, ZoneId zone, int leadDays) {
        Instant late = agreed(zone).lateFrom(zone);
        if (kept.isPresent()) {
            return kept.get().isBefore(late) ? State.KEPT : State.KEPT_LATE;
        }
        if (released.isPresent()) {
            return State.RELEASED;
        }
        if (!now.isBefore(late)) {
            return State.LATE;
        }
        var today = now.atZone(zone).toLocalDate();
        Due next = next(zone);
        if (!next.day().isAfter(today)) {
            return State.DUE_TODAY;
        }
        return next.day().isAfter(today.plusDays(leadDays)) ? State.OPEN : State.DUE_SOON;
    }

    /** What comes first: the due we now intend, or the one the customer counts on. */
    public Due next(ZoneId zone) {
        Due agreed = agreed(zone);
        return agreed.lateFrom(zone).isBefore(due.lateFrom(zone)) ? agreed : due;
    }

    /** What exactly was agreed, as far as anybody said. */
    public Exactly agreement() {
        return exactly.orElse(Exactly.NOTHING);
    }

    public boolean is(Exactly.Kind kind) {
        return agreement().kind().equals(Optional.of(kind));
    }

    /** The last time that anything happened on it: it was made or moved, we looked after it or told the customer. */
    public Instant lastStep() {
        return Stream.of(
                        Stream.of(made),
                        moves.stream().map(Move::at),
                        steps.stream().map(Step::at))
                .flatMap(times -> times)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The last time that the customer had word of it. */
    public Instant lastWord() {
        return Stream.of(
                        Stream.of(made),
                        moves.stream().filter(Move::told).map(Move::at),
                        steps.stream()
                                .filter(step -> step.kind() == Step.Kind.TOLD)
                                .map(Step::at))
                .flatMap(times -> times)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public Promise keptAt(Instant when) {
        return changed().kept(when).build();
    }

    public Promise releasedAt(Instant when) {
        return changed().released(when).build();
    }

    public Promise movedTo(Due to, Instant when, boolean told) {
        return changed().moved(new Move(due, to, when, told)).build();
    }

    /** The customer now knows the date that we mean, which we had moved without telling them. */
    public Promise toldOfMove(Instant when) {
        return movedTo(due, when, true);
    }

    public Promise with(Step step) {
        return changed().step(step).build();
    }

    public Promise checkedIn(CheckIn heard) {
        return changed().checkIn(heard).build();
    }

    /** The same promise in better words; dates do not change here but by {@link #movedTo}. */
    public Promise reworded(String newWhat, Optional<Due> newAim, String newWords) {
        return changed().worded(newWhat, newAim, newWords).build();
    }

    /** The same promise, done by somebody or agreed more exactly. */
    public Promise agreed(String newBy, Optional<Exactly> newExactly) {
        return changed().agreed(newBy, newExactly).build();
    }

    private PromiseBuilder changed() {
        return new PromiseBuilder(this);
    }
}
