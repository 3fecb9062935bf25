package app.handsel.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A telephone call, answered or not. {@code back} is when a missed one was called back. */
public record Call(UUID id, UUID customer, Instant at, Outcome outcome, String by, String about, Optional<Instant> back)
        implements Entry {

    /** Who called, and whether anybody answered. */
    public enum Outcome {
        /** They called and we spoke. */
        CAME_IN,
        /** They called and nobody here answered. */
        MISSED,
        /** We called and reached them. */
        REACHED,
        /** We called and nobody there answered. */
        NOT_REACHED
    }

    /** Whether we still owe a call back. */
    public boolean isOpen() {
        return outcome == Outcome.MISSED && back.isEmpty();
    }

    public boolean spoke() {
        return outcome == Outcome.CAME_IN || outcome == Outcome.REACHED;
    }

    public Call calledBack(Instant when) {
        return new Call(id, customer, at, outcome, by, about, Optional.of(when));
    }

    public Call reworded(Instant newAt, Outcome newOutcome, String newAbout) {
        return new Call(id, customer, newAt, newOutcome, by, newAbout, back);
    }
}
