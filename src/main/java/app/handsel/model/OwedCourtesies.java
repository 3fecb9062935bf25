package app.handsel.model;

import app.handsel.model.Obligation.Group;
import app.handsel.model.Obligation.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is owed to customers because they are dear to us. Only to those whose relation is known: others are read for the
 * sake of somebody else, as whom they sent.
 */
final class OwedCourtesies {

    private static final int FIRST_ORDER_DAYS = 30;

    private final Customer customer;
    private final OwedMoment moment;

    private OwedCourtesies(Customer customer, OwedMoment moment) {
        this.customer = customer;
        this.moment = moment;
    }

    static Stream<Obligation> of(Customer customer, OwedMoment moment, Map<UUID, Relation> relations) {
        var owed = new OwedCourtesies(customer, moment);
        // A file that was brought in may say that somebody sent themselves.
        Stream<Obligation> toReferrer = customer
                .referredBy()
                .filter(by -> !by.equals(customer.id()))
                .map(relations::get)
                .flatMap(owed::referrer)
                .stream();
        Relation relation = relations.get(customer.id());
        return relation == null || customer.left()
                ? toReferrer
                : Stream.of(
                                toReferrer,
                                owed.firstOrder(relation).stream(),
                                owed.occasions(),
                                owed.quiet(relation).stream())
                        .flatMap(some -> some);
    }

    private Optional<Obligation> referrer(Relation referrer) {
        return referrer.customer().left() || customer.done(Courtesy.Kind.REFERRER_THANKED, Instant.MIN)
                ? Optional.empty()
                : Optional.of(soon(Kind.THANK_REFERRER, referrer.customer(), customer.added()));
    }

    /** From the next day on: on the day itself their money is acknowledged, and that says thank you. */
    private Optional<Obligation> firstOrder(Relation relation) {
        return customer.done(Courtesy.Kind.FIRST_ORDER_THANKED, Instant.MIN)
                ? Optional.empty()
                : relation.firstPayment()
                        .filter(first ->
                                first.atZone(moment.zone()).toLocalDate().isBefore(moment.today()))
                        .filter(first -> !moment.reached(moment.after(first, FIRST_ORDER_DAYS)))
                        .map(first -> soon(Kind.THANK_FIRST_ORDER, customer, first));
    }

    private Stream<Obligation> occasions() {
        return customer.dates().stream()
                .map(occasion -> occasion.next(moment.today()))
                .filter(day -> !customer.done(Courtesy.Kind.GREETED, nearSince(day)))
                .flatMap(day -> moment.due(Kind.OCCASION, customer, Due.by(day)).stream());
    }

    private Instant nearSince(LocalDate day) {
        return day.minusDays(moment.leadDays()).atStartOfDay(moment.zone()).toInstant();
    }

    private Optional<Obligation> quiet(Relation relation) {
        int days = customer.rhythmDays().orElse(moment.rhythm().quietDays());
        Optional<Instant> known = customer.rhythmDays().map(_ -> customer.added());
        return relation.lastContact()
                .or(() -> known)
                .filter(_ -> days > 0)
                .map(last -> moment.after(last, days))
                .filter(moment::reached)
                .map(since -> soon(Kind.QUIET, customer, since));
    }

    private Obligation soon(Kind kind, Customer to, Instant when) {
        return new Obligation(kind, Group.SOON, customer, to.id(), when, List.of(), 0);
    }
}
