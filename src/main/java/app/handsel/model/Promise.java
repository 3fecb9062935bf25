package app.handsel.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something we said we would do. {@code due} is what we now intend; whether our word is kept is measured by
 * {@link #agreed}. {@code words} are the customer's own, {@code aim} the earlier moment we hope for.
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
        Optional<Instant> released)
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

    public Promise keptAt(Instant when) {
        return new Promise(id, customer, what, due, aim, words, made, moves, Optional.of(when), released);
    }

    public Promise releasedAt(Instant when) {
        return new Promise(id, customer, what, due, aim, words, made, moves, kept, Optional.of(when));
    }

    public Promise movedTo(Due to, Instant when, boolean told) {
        var all = new ArrayList<>(moves);
        all.add(new Move(due, to, when, told));
        return new Promise(id, customer, what, to, aim, words, made, all, kept, released);
    }

    /** The same promise in better words; dates do not change here but by {@link #movedTo}. */
    public Promise reworded(String newWhat, Optional<Due> newAim, String newWords) {
        return new Promise(id, customer, newWhat, due, newAim, newWords, made, moves, kept, released);
    }
}
