package app.handsel.ui.card;

import app.handsel.model.Obligation;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import java.util.Optional;
import java.util.UUID;

/** The forms of a card: opens the right one, and puts them away when another customer is shown. */
public final class CardForms {

    private final CardViewModel card;
    private final CustomerFormViewModel customer;
    private final PromiseFormViewModel promise;
    private final PaymentFormViewModel payment;
    private UUID shown = new UUID(0, 0);

    public CardForms(
            CardViewModel card,
            CustomerFormViewModel customer,
            PromiseFormViewModel promise,
            PaymentFormViewModel payment) {
        this.card = card;
        this.customer = customer;
        this.promise = promise;
        this.payment = payment;
    }

    public void newPromise() {
        card.customer().get().ifPresent(to -> promise.start(to.id()));
    }

    public void newPayment() {
        card.card().get().ifPresent(from -> payment.start(from, Optional.empty()));
    }

    public void changeCustomer() {
        card.customer().get().ifPresent(customer::start);
    }

    public void change(Promise one) {
        promise.start(one);
    }

    public void change(PaymentRow row) {
        card.card().get().ifPresent(of -> payment.start(of, Optional.of(row.payment())));
    }

    public void change(Obligation obligation) {
        switch (obligation.about()) {
            case Promise one -> promise.start(one);
            case Payment one -> card.card().get().ifPresent(of -> payment.start(of, Optional.of(one)));
            default -> throw new IllegalArgumentException("has no form");
        }
    }

    /** Puts them away unless they are this customer's: one may only have looked something up. */
    public void show(UUID id) {
        if (!id.equals(shown)) {
            shown = id;
            close();
        }
    }

    public void close() {
        customer.close();
        promise.close();
        payment.close();
    }

    CustomerFormViewModel customer() {
        return customer;
    }

    PromiseFormViewModel promise() {
        return promise;
    }

    PaymentFormViewModel payment() {
        return payment;
    }
}
