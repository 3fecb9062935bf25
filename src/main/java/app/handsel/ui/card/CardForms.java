package app.handsel.ui.card;

import app.handsel.model.Entry;
import app.handsel.ui.support.EntryForm;
import java.util.List;
import java.util.UUID;

/** The forms of a card: opens the right one, and puts them away when another customer is shown. */
public final class CardForms {

    private final CardViewModel card;
    private final CustomerFormViewModel customer;
    private final PromiseFormViewModel promise;
    private final PaymentFormViewModel payment;
    private final List<EntryForm> forms;
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
        this.forms = List.of(promise, payment);
    }

    public void newPromise() {
        start(promise);
    }

    public void newPayment() {
        start(payment);
    }

    private void start(EntryForm form) {
        card.card().get().ifPresent(form::start);
    }

    public void changeCustomer() {
        card.customer().get().ifPresent(customer::start);
    }

    /** Opens the form for an entry; some entries have none. */
    public void change(Entry entry) {
        card.card()
                .get()
                .ifPresent(of -> forms.stream()
                        .filter(form -> form.takes(entry))
                        .findFirst()
                        .ifPresent(form -> form.start(of, entry)));
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
        forms.forEach(EntryForm::close);
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
