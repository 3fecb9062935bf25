package app.handsel.ui.card;

import app.handsel.ui.card.checklist.ChecklistViewModel;
import app.handsel.ui.card.promise.PromiseFormViewModel;
import app.handsel.ui.support.Checklists;
import app.handsel.ui.support.SayWords;
import app.handsel.ui.support.TestShop;
import java.util.List;
import java.util.Map;

/** A card with its forms, wired as the window is. */
final class TestCard {

    final CardViewModel card;
    final CustomerFormViewModel customer;
    final PromiseFormViewModel promise;
    final PaymentFormViewModel payment;
    final CardForms forms;

    TestCard(TestShop shop) {
        var notebook = shop.open.notebook();
        var edits = shop.open.edits();
        card = new CardViewModel(
                notebook,
                edits,
                shop.open.cards(),
                shop.background,
                shop.shell,
                shop.shop,
                shop.rows,
                shop.actions,
                new SayWords(shop.messages, shop.shop),
                new CardWords(shop.messages, shop.shop),
                List.of(),
                new ChecklistViewModel(new Checklists(shop.messages, shop.shop), shop.messages, shop.notices),
                shop.notices);
        customer = new CustomerFormViewModel(
                notebook, edits, shop.open.cards(), shop.background, shop.shop, shop.prompts, shop.messages);
        promise = new PromiseFormViewModel(notebook, edits, shop.background, shop.shop, shop.messages);
        payment = new PaymentFormViewModel(
                notebook, edits, shop.background, shop.shop, shop.rows, shop.prompts, shop.messages);
        forms = new CardForms(
                card,
                Map.of(CardForm.PROMISE, promise, CardForm.PAYMENT, payment, CardForm.CUSTOMER, customer),
                shop.shell::open);
    }
}
