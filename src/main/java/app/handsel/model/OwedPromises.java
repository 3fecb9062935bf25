package app.handsel.model;

import app.handsel.model.Obligation.Group;
import app.handsel.model.Obligation.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What is owed for one promise: the thing itself, word of how it stands, and afterwards the question how it went. */
final class OwedPromises {

    /** What is done within a few days needs no word and no watching on the way. */
    private static final int SHORT_DAYS = 4;

    private static final int CHECK_IN_FOR_DAYS = 30;

    private final Promise promise;
    private final OwedMoment moment;
    private final Optional<Relation> relation;
    private final Instant late;

    private OwedPromises(Promise promise, OwedMoment moment, Optional<Relation> relation) {
        this.promise = promise;
        this.moment = moment;
        this.relation = relation;
        this.late = promise.agreed(moment.zone()).lateFrom(moment.zone());
    }

    static Stream<Obligation> of(Promise promise, OwedMoment moment, Optional<Relation> relation) {
        var owed = new OwedPromises(promise, moment, relation);
        if (!promise.isOpen()) {
            return owed.checkIn().stream();
        }
        return Stream.of(owed.itself(), owed.move(), owed.update(), owed.stalled())
                .flatMap(Optional::stream);
    }

    private Optional<Obligation> itself() {
        // We may mean to be earlier than we said; once that moment has passed, our word still gives us time.
        Instant intended = promise.next(moment.zone()).lateFrom(moment.zone());
        Instant until = moment.reached(intended) ? late : intended;
        return switch (promise.stateAt(moment.now(), moment.zone(), moment.leadDays())) {
            case LATE -> owed(Kind.LATE_PROMISE, Group.NOW, late);
            case DUE_TODAY -> owed(Kind.PROMISE_DUE, Group.TODAY, until);
            case DUE_SOON -> owed(Kind.PROMISE_DUE, Group.SOON, until);
            case OPEN ->
                promise.agreement()
                        .event()
                        .filter(event -> !event.begin().isAfter(moment.today()))
                        .flatMap(_ -> owed(Kind.PROMISE_DUE, Group.SOON, until));
            case KEPT, KEPT_LATE, RELEASED -> Optional.empty();
        };
    }

    /** The customer counts on a date of which only we know that it has been put off. */
    private Optional<Obligation> move() {
        Instant intended = promise.due().lateFrom(moment.zone());
        if (!intended.isAfter(late) || moment.reached(intended)) {
            return Optional.empty();
        }
        return promise.moves().stream()
                .reduce((_, later) -> later)
                .filter(last -> !last.told())
                .flatMap(last -> owed(Kind.MOVE_NOT_TOLD, Group.NOW, last.at()));
    }

    private Optional<Obligation> update() {
        Instant word = relation.flatMap(Relation::lastContact)
                .filter(contact -> contact.isAfter(promise.lastWord()))
                .orElseGet(promise::lastWord);
        Instant next = word.plus(half());
        int days = moment.rhythm().updateDays();
        if (days > 0 && moment.after(word, days).isBefore(next)) {
            next = moment.after(word, days);
        }
        return onTheWay() && moment.reached(next) ? owed(Kind.UPDATE_DUE, Group.TODAY, late) : Optional.empty();
    }

    private Optional<Obligation> stalled() {
        boolean still = moment.reached(promise.lastStep().plus(half()));
        return onTheWay() && still ? owed(Kind.STALLED, Group.SOON, late) : Optional.empty();
    }

    private boolean onTheWay() {
        return !moment.reached(late)
                && !moment.after(promise.made(), SHORT_DAYS).isAfter(late);
    }

    private Duration half() {
        return Duration.between(promise.made(), late).dividedBy(2);
    }

    private Optional<Obligation> checkIn() {
        int days = moment.rhythm().checkInDays();
        boolean left = relation.map(Relation::customer).filter(Customer::left).isPresent();
        if (days <= 0
                || left
                || !promise.is(Exactly.Kind.DELIVERY)
                || promise.checkIn().isPresent()) {
            return Optional.empty();
        }
        return promise.kept()
                .filter(kept -> askedFor(kept, days))
                .flatMap(kept -> owed(Kind.CHECK_IN, Group.SOON, kept));
    }

    private boolean askedFor(Instant kept, int days) {
        LocalDate first = kept.atZone(moment.zone()).toLocalDate().plusDays(days);
        LocalDate today = moment.today();
        return !today.isBefore(first) && today.isBefore(first.plusDays(CHECK_IN_FOR_DAYS));
    }

    private Optional<Obligation> owed(Kind kind, Group group, Instant when) {
        return Optional.of(new Obligation(kind, group, promise, when));
    }
}
