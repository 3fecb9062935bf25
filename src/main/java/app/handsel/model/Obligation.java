package app.handsel.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something owed to a customer now: computed from the records and the clock, never stored. {@code when} is since when
 * it is owed for {@link Group#NOW}, and until when there is time for the others. {@code also} are further reasons why
 * the same entry is owed something; {@code branch} is how many other customers came through one who was let down.
 */
public record Obligation(
        Kind kind, Group group, Entry about, UUID customer, Instant when, List<Kind> also, int branch) {

    /** What is owed; the order is the order of ranking within a group. */
    public enum Kind {
        MISTAKE_NOT_TOLD,
        LATE_PROMISE,
        PAYMENT_NOT_ACKNOWLEDGED,
        /** We moved a promise and the customer still counts on the old date. */
        MOVE_NOT_TOLD,
        ANSWER_LATE,
        /** They had to ask again. */
        ASKED_AGAIN,
        CALL_BACK,
        AMENDS_DUE,
        PROMISE_DUE,
        ANSWER_DUE,
        IOU_DUE,
        /** No word to the customer for half of the time. */
        UPDATE_DUE,
        /** Nothing has happened for half of the time. */
        STALLED,
        THANK_REFERRER,
        THANK_FIRST_ORDER,
        CHECK_IN,
        OCCASION,
        QUIET
    }

    /** How soon it is owed; {@code LATER} is open but not owed yet, and stands only on the card. */
    public enum Group {
        NOW,
        TODAY,
        SOON,
        LATER
    }

    public Obligation {
        also = List.copyOf(also);
    }

    /** Owed to the customer whom the entry is about, for one reason. */
    public Obligation(Kind kind, Group group, Entry about, Instant when) {
        this(kind, group, about, about.customer(), when, List.of(), 0);
    }

    /** All the reasons, the most pressing first. */
    public List<Kind> reasons() {
        return Stream.concat(Stream.of(kind), also.stream()).toList();
    }

    /** Who of us has to see to it; empty when it is everybody's. */
    public String by() {
        return switch (about) {
            case Promise promise -> promise.by();
            case Payment payment -> payment.by();
            case Question question -> question.by();
            case Mistake mistake -> mistake.by();
            case Call call -> call.by();
            case Customer _, Note _, Interest _, Iou _, Declined _, Settings _ -> "";
        };
    }
}
