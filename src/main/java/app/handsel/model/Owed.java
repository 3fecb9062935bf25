package app.handsel.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules of what is owed: records and a moment in, a ranked list out. Today and the card both ask here. */
public final class Owed {

    private final ZoneId zone;
    private final int leadDays;
    private final Rhythm rhythm;

    public Owed(ZoneId zone, int leadDays) {
        this(zone, leadDays, Rhythm.USUAL);
    }

    /** Days are the shop's; {@code leadDays} is how many days ahead something counts as due soon. */
    public Owed(ZoneId zone, int leadDays, Rhythm rhythm) {
        this.zone = zone;
        this.leadDays = leadDays;
        this.rhythm = rhythm;
    }

    /** The same for entries of customers of whom nothing else matters. */
    public List<Obligation> at(Instant now, List<? extends Entry> entries) {
        return at(now, Known.of(entries));
    }

    /**
     * What is owed at {@code now}: most pressing first, nothing twice. Entries that owe nothing are passed over, and
     * what is owed for one entry never depends on another.
     */
    public List<Obligation> at(Instant now, Known known) {
        var moment = new OwedMoment(now, zone, leadDays, rhythm);
        return OwedOnce.ranked(known.entries().stream()
                .flatMap(entry -> owed(entry, moment, known.relations()))
                .map(owed -> withBranch(owed, known.relations()))
                .toList());
    }

    private static Stream<Obligation> owed(Entry entry, OwedMoment moment, Map<UUID, Relation> relations) {
        return switch (entry) {
            case Mistake mistake -> OwedMistakes.of(mistake, moment);
            case Promise promise ->
                OwedPromises.of(promise, moment, Optional.ofNullable(relations.get(promise.customer())));
            case Payment payment -> payment(payment);
            case Question question -> OwedQuestions.of(question, moment);
            case Call call -> call(call);
            case Iou iou -> iou(iou, moment);
            case Customer customer -> OwedCourtesies.of(customer, moment, relations);
            case Note _, Interest _, Declined _, Settings _ -> Stream.empty();
        };
    }

    private static Stream<Obligation> payment(Payment payment) {
        return payment.acknowledged().isPresent()
                ? Stream.empty()
                : Stream.of(new Obligation(
                        Obligation.Kind.PAYMENT_NOT_ACKNOWLEDGED, Obligation.Group.NOW, payment, payment.received()));
    }

    private static Stream<Obligation> call(Call call) {
        return call.isOpen()
                ? Stream.of(new Obligation(Obligation.Kind.CALL_BACK, Obligation.Group.NOW, call, call.at()))
                : Stream.empty();
    }

    /** Nobody is nagged about small debts: only an agreed day counts. */
    private static Stream<Obligation> iou(Iou iou, OwedMoment moment) {
        return iou
                .due()
                .filter(_ -> iou.isOpen())
                .flatMap(due -> moment.due(Obligation.Kind.IOU_DUE, iou, due))
                .stream();
    }

    /** When we let down somebody who sends us customers, more than one relationship is at stake. */
    private static Obligation withBranch(Obligation owed, Map<UUID, Relation> relations) {
        boolean letDown = switch (owed.kind()) {
            case LATE_PROMISE, MISTAKE_NOT_TOLD, ASKED_AGAIN -> true;
            case AMENDS_DUE -> owed.group() == Obligation.Group.NOW;
            default -> false;
        };
        Relation relation = relations.get(owed.customer());
        return letDown && relation != null
                ? new Obligation(
                        owed.kind(),
                        owed.group(),
                        owed.about(),
                        owed.customer(),
                        owed.when(),
                        owed.also(),
                        relation.branch())
                : owed;
    }
}
