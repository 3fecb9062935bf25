package app.handsel.ui.capture;

import app.handsel.capture.found.Finding;
import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Folding;
import app.handsel.model.Interest;
import app.handsel.model.Mistake;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.notebook.Card;
import java.util.List;
import java.util.Optional;

/** What stands on a card already, so that it is not suggested once more. */
final class Already {

    static final Already NOTHING = new Already(List.of(), Optional.empty(), false);

    private final List<Entry> entries;
    private final Optional<Customer> customer;
    private final boolean correcting;

    private Already(List<Entry> entries, Optional<Customer> customer, boolean correcting) {
        this.entries = entries;
        this.customer = customer;
        this.correcting = correcting;
    }

    /**
     * What is known of a customer is not suggested again. What happens more than once, as a payment does, is new in a
     * new note; in one that is being corrected it may be what was kept of it the first time.
     */
    static Already on(Card card, boolean correcting) {
        return new Already(List.copyOf(card.entries()), Optional.of(card.customer()), correcting);
    }

    boolean has(Finding found, String words) {
        return isAboutThemselves(found) || entries.stream().anyMatch(entry -> is(entry, found, words));
    }

    private boolean isAboutThemselves(Finding found) {
        return switch (found) {
            case Finding.Mention mention -> isThem(Optional.of(mention.who()));
            case Finding.Referral referral ->
                isThem(referral.who())
                        || referral.sentUs()
                                && referral.who().isPresent()
                                && customer.flatMap(Customer::referredBy).equals(referral.who());
            default -> false;
        };
    }

    private boolean isThem(Optional<java.util.UUID> who) {
        return who.isPresent() && customer.map(Customer::id).equals(who);
    }

    private boolean is(Entry entry, Finding found, String words) {
        return switch (entry) {
            case Interest interest -> found instanceof Finding.Interest && same(interest.text(), found.what());
            case Promise promise ->
                correcting
                        && found instanceof Finding.Promise
                        && (same(promise.words(), words) || same(promise.what(), found.what()));
            case Payment payment ->
                correcting
                        && found instanceof Finding.Payment paid
                        && paid.amount().equals(payment.amount());
            case Question question ->
                correcting
                        && (found instanceof Finding.Question || found instanceof Finding.Answer)
                        && same(question.what(), found.what());
            case Mistake mistake ->
                correcting && found instanceof Finding.Mistake && same(mistake.what(), found.what());
            default -> false;
        };
    }

    private static boolean same(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }
}
