package app.handsel.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Money;
import app.handsel.model.Payment;
import app.handsel.model.Way;
import app.handsel.notebook.Card;
import app.handsel.ui.support.TestShop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentFormViewModelTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final PaymentFormViewModel form = form(shop);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void moneyThatComesTodayCameNow() {
        enter("1,200.50");
        form.what().set(" trays ");
        form.deposit().set(true);
        form.save();
        assertThat(form.open().get()).isFalse();
        Payment payment = payments().getFirst();
        assertThat(payment.amount()).isEqualTo(new Money(120_050, "EUR"));
        assertThat(payment.what()).isEqualTo("trays");
        assertThat(payment.deposit()).isTrue();
        assertThat(payment.received()).isEqualTo(shop.shop.instant());
        assertThat(payment.acknowledged()).isEmpty();
    }

    @Test
    void moneyOfAnotherDayCameAtNoonInTheShop() {
        enter("500");
        form.day().set(LocalDate.of(2026, 11, 20));
        form.save();
        assertThat(payments().getFirst().received()).isEqualTo(Instant.parse("2026-11-20T11:00:00Z"));
    }

    @Test
    void anAmountThatCannotBeReadIsSaidAndNothingIsSaved() {
        enter("1.200");
        form.save();
        assertThat(form.problem().get()).startsWith("“1.200” cannot be read as an amount in EUR.");
        assertThat(form.open().get()).isTrue();
        assertThat(payments()).isEmpty();
    }

    @Test
    void aDayThatWasClearedIsAskedFor() {
        enter("500");
        form.day().set(null);
        form.save();
        assertThat(form.problem().get()).isEqualTo("Choose the day on which the money came.");
        assertThat(payments()).isEmpty();
    }

    @Test
    void savedTwiceQuicklyItIsReceivedOnce() {
        enter("500");
        shop.background.hold();
        form.save();
        form.save();
        shop.background.finish();
        assertThat(payments()).hasSize(1);
    }

    @Test
    void aFormBegunWhileTheOneBeforeIsSavedStaysOpenAndDisturbsNothing() {
        Payment old = shop.payment(tom, "old");
        enter("700");
        shop.background.hold();
        form.save();
        form.start(card(), old);
        shop.background.finish();
        assertThat(payments()).hasSize(2);
        assertThat(form.open().get()).isTrue();
        assertThat(form.what().get()).isEqualTo("old");
    }

    @Test
    void thankingInTheSameMomentCopiesTheWordsAndIsOneEdit() {
        shop.promise(tom, "the oven", "2026-12-24");
        enter("500");
        form.what().set("trays");
        form.acknowledged().set(true);
        form.save();
        String words = "Hello Tom, €500.00 for trays is here. Next: the oven, Thu, Dec 24.";
        assertThat(shop.prompts.copied()).containsExactly(words);
        assertThat(payments().getFirst().acknowledged().orElseThrow().text()).isEqualTo(words);
        shop.shell.undo();
        assertThat(payments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, 120050, USD", "de-DE, 120050, EUR", "fr-FR, 120050, EUR", "de-CH, 120050, CHF", "fr-CH, 120050, CHF",
        "de-AT, 120050, EUR", "da-DK, 120050, DKK", "pl-PL, 120050, PLN", "ja-JP, 1200, JPY", "ar-EG, 120050, EGP",
        "ar-KW, 1200500, KWD", "fa-IR, 120050, EUR", "hi-IN, 12345678900, INR"
    })
    void aPaymentWhoseAmountIsNotTouchedCanBeSavedAgain(String locale, long minor, String currency) {
        try (TestShop local = new TestShop(Locale.forLanguageTag(locale))) {
            Customer customer = local.customer("Tom");
            Payment payment = local.payment(customer, "trays", new Money(minor, currency));
            PaymentFormViewModel again = form(local);
            again.start(local.open.cards().card(customer.id(), 0).orElseThrow(), payment);
            again.what().set("40 trays");
            again.save();
            assertThat(again.problem().get()).isEmpty();
            Payment saved = (Payment) local.now(payment).orElseThrow();
            assertThat(saved.amount()).isEqualTo(payment.amount());
            assertThat(saved.received()).isEqualTo(payment.received());
            assertThat(saved.what()).isEqualTo("40 trays");
        }
    }

    @Test
    void aCurrencyCanBeCorrectedWithoutTypingTheAmountAgain() {
        Payment payment = shop.payment(tom, "trays");
        form.start(card(), payment);
        form.currency().set("USD");
        form.save();
        assertThat(payments().getFirst().amount()).isEqualTo(new Money(50_000, "USD"));
    }

    @Test
    void savingWithoutAChangeIsNoEdit() {
        Payment payment = shop.payment(tom, "trays");
        form.start(card(), payment);
        form.save();
        assertThat(form.open().get()).isFalse();
        assertThat(shop.toast()).isEqualTo("Payment received: trays");
    }

    @Test
    void correctingAThankedPaymentKeepsTheThanks() {
        Payment payment = shop.payment(tom, "trays");
        shop.open.notebook().apply(shop.open.edits().acknowledged(payment, Way.CALL, "Thanks"));
        form.start(card(), payments().getFirst());
        form.how().set(Payment.Method.CARD);
        form.save();
        assertThat(payments().getFirst().how()).isEqualTo(Payment.Method.CARD);
        assertThat(payments().getFirst().acknowledged()).isPresent();
    }

    @Test
    void whoTookItIsWhoeverWorksHereNowUnlessSomebodyElseDid() {
        enter("500");
        assertThat(form.by().chosen()).isEqualTo("Mia");
        form.by().name().set("Ben");
        form.save();
        assertThat(payments().getFirst().by()).isEqualTo("Ben");
        form.start(card(), payments().getFirst());
        assertThat(form.by().chosen()).isEqualTo("Ben");
    }

    @Test
    void aPaymentCanBeRemoved() {
        form.start(card(), shop.payment(tom, "trays"));
        form.remove();
        assertThat(payments()).isEmpty();
        assertThat(form.open().get()).isFalse();
    }

    static PaymentFormViewModel form(TestShop shop) {
        return new PaymentFormViewModel(
                shop.open.notebook(),
                shop.open.edits(),
                shop.background,
                shop.shop,
                shop.rows,
                shop.prompts,
                shop.messages);
    }

    private void enter(String amount) {
        form.start(card());
        form.amount().set(amount);
    }

    private Card card() {
        return shop.open.cards().card(tom.id(), 0).orElseThrow();
    }

    private List<Payment> payments() {
        return card().payments();
    }
}
