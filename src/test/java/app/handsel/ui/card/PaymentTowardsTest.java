package app.handsel.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Balance;
import app.handsel.model.Customer;
import app.handsel.model.Exactly;
import app.handsel.model.Money;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.notebook.Card;
import app.handsel.ui.support.TestShop;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which promise a payment is for. */
class PaymentTowardsTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final PaymentFormViewModel form = PaymentFormViewModelTest.form(shop);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void moneyForAPromiseTakesItsNameUnlessItHasOne() {
        Promise oven = shop.promise(tom, "the oven", "2026-12-24");
        Promise lamp = shop.promise(tom, "the lamp", "2026-12-28");
        enter("500");
        form.towards().choice().set(Optional.of(oven));
        assertThat(form.what().get()).isEqualTo("the oven");
        form.towards().choice().set(Optional.of(lamp));
        assertThat(form.what().get()).isEqualTo("the lamp");
        form.what().set("two lamps");
        form.towards().choice().set(Optional.of(oven));
        form.save();
        assertThat(payments().getFirst().what()).isEqualTo("two lamps");
        assertThat(payments().getFirst().towards()).contains(oven.id());
    }

    @Test
    void aPromiseCanBePaidInParts() {
        Promise oven = priced(shop.promise(tom, "the oven", "2026-12-24"), 120_000);
        enter("500");
        form.towards().choice().set(Optional.of(oven));
        assertThat(form.towards().rest().get()).isEqualTo("€1,200.00 of its price is still open.");
        form.save();
        enter("700");
        form.towards().choice().set(Optional.of(oven));
        assertThat(form.towards().rest().get()).isEqualTo("€700.00 of its price is still open.");
        form.save();
        assertThat(Balance.rest(oven, payments())).contains(new Money(0, "EUR"));
        Payment first = payments().stream()
                .filter(payment -> payment.amount().minor() == 50_000)
                .findFirst()
                .orElseThrow();
        form.start(card(), first);
        assertThat(form.towards().rest().get()).isEqualTo("€500.00 of its price is still open.");
    }

    @Test
    void whatIsDoneAndPaidIsNotOfferedToBePaid() {
        Promise open = shop.promise(tom, "open", "2026-12-24");
        Promise paid = shop.promise(tom, "kept", "2026-11-23");
        shop.change(paid, paid.keptAt(shop.shop.instant()));
        Promise unpaid = priced(shop.promise(tom, "kept and not paid", "2026-11-23"), 5_000);
        Promise kept = unpaid.keptAt(shop.shop.instant());
        shop.change(unpaid, kept);
        form.start(card());
        assertThat(form.towards().all())
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(open), Optional.of(kept));
    }

    @Test
    void correctingKeepsWhoTookItAndWhatItIsForAlsoWhenThatIsDone() {
        Promise oven = shop.promise(tom, "the oven", "2026-12-24");
        enter("500");
        form.by().name().set("Ben");
        form.towards().choice().set(Optional.of(oven));
        form.save();
        shop.change(oven, oven.keptAt(shop.shop.instant()));
        form.start(card(), payments().getFirst());
        form.how().set(Payment.Method.CARD);
        form.save();
        assertThat(payments().getFirst().by()).isEqualTo("Ben");
        assertThat(payments().getFirst().towards()).contains(oven.id());
    }

    @Test
    void aPromiseThatWasRemovedIsNotForgottenForUndoMayBringItBack() {
        Promise oven = shop.promise(tom, "the oven", "2026-12-24");
        enter("500");
        form.towards().choice().set(Optional.of(oven));
        form.save();
        shop.open.notebook().apply(shop.open.edits().removed(oven));
        form.start(card(), payments().getFirst());
        form.how().set(Payment.Method.CARD);
        form.save();
        assertThat(payments().getFirst().towards()).contains(oven.id());
    }

    @Test
    void aPaymentWithoutANameKeepsNoneWhenItIsOnlyLookedAt() {
        Promise oven = shop.promise(tom, "the oven", "2026-12-24");
        enter("500");
        form.towards().choice().set(Optional.of(oven));
        form.what().set("");
        form.save();
        Payment saved = payments().getFirst();
        form.start(card(), saved);
        form.save();
        assertThat(payments()).containsExactly(saved);
    }

    private void enter(String amount) {
        form.start(card());
        form.amount().set(amount);
    }

    private Promise priced(Promise promise, long minor) {
        Promise priced = promise.agreed(
                "",
                Optional.of(
                        new Exactly(Optional.empty(), "", Optional.empty(), Optional.of(new Money(minor, "EUR")), "")));
        shop.change(promise, priced);
        return priced;
    }

    private Card card() {
        return shop.open.cards().card(tom.id(), 0).orElseThrow();
    }

    private List<Payment> payments() {
        return card().payments();
    }
}
