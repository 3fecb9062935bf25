package app.handsel;

import app.handsel.model.Customer;
import app.handsel.model.Standing;
import app.handsel.notebook.Card;
import app.handsel.notebook.Cards;
import app.handsel.ui.kit.Parts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whose cards a tour shows: the customer with the most to say and the one with the least, one who is written from right
 * to left, the one with the longest name, one who may leave and one who has left.
 */
record TourPeople(
        Customer richest, Customer barest, Customer rightToLeft, Customer longest, Customer atRisk, Customer left) {

    static TourPeople of(Cards cards) {
        List<Card> all = cards.customers().stream()
                .flatMap(customer -> cards.card(customer.id(), 1).stream())
                .toList();
        Comparator<Card> byWeight = Comparator.comparingInt(TourPeople::weight);
        Comparator<Card> byName =
                Comparator.comparingInt(card -> card.customer().name().length());
        return new TourPeople(
                all.stream().max(byWeight).map(Card::customer).orElseThrow(),
                all.stream().min(byWeight).map(Card::customer).orElseThrow(),
                one(all, customer -> !Parts.canWrap(customer.name())),
                all.stream().max(byName).map(Card::customer).orElseThrow(),
                one(
                        all,
                        customer -> customer.standing()
                                .filter(standing -> standing.kind() == Standing.Kind.AT_RISK)
                                .isPresent()),
                one(all, Customer::left));
    }

    private static Customer one(List<Card> all, Predicate<Customer> wanted) {
        return all.stream().map(Card::customer).filter(wanted).findFirst().orElseThrow();
    }

    private static int weight(Card card) {
        long open = card.promises().stream().filter(promise -> promise.isOpen()).count();
        long waiting = card.payments().stream()
                .filter(payment -> payment.acknowledged().isEmpty())
                .count();
        return (int) (open + waiting) * 100
                + card.interests().size() * 10
                + card.sent().size();
    }
}
