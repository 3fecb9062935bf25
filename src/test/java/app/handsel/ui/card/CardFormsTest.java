package app.handsel.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.ui.support.TestShop;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardFormsTest {

    private final TestShop shop = new TestShop();
    private final TestCard on = new TestCard(shop);
    private final Customer tom = shop.customer("Tom");
    private final Customer ann = shop.customer("Ann");

    @BeforeEach
    void open() {
        show(tom);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void lookingSomethingUpAndComingBackKeepsWhatWasTyped() {
        on.forms.start(CardForm.PROMISE);
        on.promise.what().set("quote");
        show(tom);
        assertThat(on.promise.open().get()).isTrue();
        assertThat(on.promise.what().get()).isEqualTo("quote");
    }

    @Test
    void aFormWaitsForItsCustomerWhileOneLooksAtAnother() {
        on.forms.start(CardForm.PROMISE);
        on.promise.what().set("quote");
        show(ann);
        assertThat(on.forms.isHere(CardForm.PROMISE).getValue()).isFalse();
        on.forms.start(CardForm.PAYMENT);
        assertThat(on.forms.unsaved())
                .containsOnly(Map.entry(CardForm.PROMISE, tom.id()), Map.entry(CardForm.PAYMENT, ann.id()));
        show(tom);
        assertThat(on.forms.isHere(CardForm.PROMISE).getValue()).isTrue();
        assertThat(on.forms.isHere(CardForm.PAYMENT).getValue()).isFalse();
        assertThat(on.promise.what().get()).isEqualTo("quote");
    }

    @Test
    void theirOwnDetailsWaitToo() {
        on.forms.changeCustomer();
        on.customer.nickname().set("Tommy");
        assertThat(on.forms.isShown(CardForm.CUSTOMER).getValue()).isTrue();
        show(ann);
        assertThat(on.forms.isShown(CardForm.CUSTOMER).getValue()).isFalse();
        assertThat(on.forms.unsaved()).containsOnly(Map.entry(CardForm.CUSTOMER, tom.id()));
        show(tom);
        on.forms.changeCustomer();
        assertThat(on.forms.isShown(CardForm.CUSTOMER).getValue()).isTrue();
        assertThat(on.customer.nickname().get()).isEqualTo("Tommy");
        on.customer.save();
        assertThat(shop.now(tom).map(Customer.class::cast).map(Customer::nickname))
                .contains("Tommy");
    }

    @Test
    void whatWasTypedOutlastsAChangeElsewhereAndTheFormAskedForAgain() {
        on.forms.changeCustomer();
        on.customer.nickname().set("Tommy");
        shop.change(tom, tom.with(new Courtesy(Courtesy.Kind.GREETED, shop.shop.instant())));
        on.forms.changeCustomer();
        assertThat(on.customer.nickname().get()).isEqualTo("Tommy");
    }

    @Test
    void whatIsBegunForAnotherCustomerBeginsAnew() {
        on.forms.start(CardForm.PROMISE);
        on.promise.what().set("quote");
        show(ann);
        on.forms.start(CardForm.PROMISE);
        assertThat(on.promise.what().get()).isEmpty();
        assertThat(on.forms.isHere(CardForm.PROMISE).getValue()).isTrue();
        assertThat(on.forms.unsaved()).containsOnly(Map.entry(CardForm.PROMISE, ann.id()));
    }

    @Test
    void askedForTwiceAFormKeepsWhatWasTyped() {
        shop.promise(tom, "trays", "2026-11-23");
        on.forms.start(CardForm.PROMISE);
        on.promise.what().set("quote");
        on.forms.start(CardForm.PROMISE);
        assertThat(on.promise.what().get()).isEqualTo("quote");
        on.forms.change(on.card.owed().getFirst().obligation().about());
        assertThat(on.promise.what().get()).isEqualTo("trays");
    }

    @Test
    void whatIsOwedOpensItsOwnForm() {
        shop.promise(tom, "quote", "2026-11-23");
        shop.payment(tom, "trays");
        on.forms.change(on.card.owed().getFirst().obligation().about());
        assertThat(on.promise.what().get()).isEqualTo("quote");
        on.forms.change(on.card.owed().get(1).obligation().about());
        assertThat(on.payment.what().get()).isEqualTo("trays");
        assertThat(on.payment.amount().get()).isEqualTo("500.00");
        on.payment.close();
        on.payment.what().set("");
        on.forms.change(on.card.payments().getFirst().entry());
        assertThat(on.payment.what().get()).isEqualTo("trays");
    }

    private void show(Customer one) {
        on.forms.show(one.id());
        on.card.show(one.id());
    }
}
