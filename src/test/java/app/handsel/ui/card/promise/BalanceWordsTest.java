package app.handsel.ui.card.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Exactly;
import app.handsel.model.Money;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.notebook.Card;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.TestShop;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BalanceWordsTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsHeldAndOpenStandsOnOneLineAndThePlanForTheRestBelow() {
        Promise oven = priced("the oven", 170_000, "half on delivery");
        pays(50_000, true, oven);
        assertThat(lines())
                .containsExactly("€500.00 held · €1,200.00 open", "The rest for “the oven”: half on delivery");
        assertThat(new BalanceWords(new Messages(Locale.GERMANY)).lines(card().promises(), card().payments()))
                .containsExactly(
                        "500,00\u00a0€ in Verwahrung · 1.200,00\u00a0€ offen",
                        "Der Rest für „the oven“: half on delivery");
    }

    @Test
    void paidInPartsItIsSettledAndThePlanIsGone() {
        Promise oven = priced("the oven", 170_000, "half on delivery");
        pays(50_000, false, oven);
        pays(120_000, false, oven);
        assertThat(lines()).containsExactly("€1,700.00 agreed, all of it paid");
    }

    @Test
    void thePlanIsGoneAlsoWhenMoneyThatNamesNothingPaidIt() {
        priced("the oven", 170_000, "half on delivery");
        shop.payment(tom, "", new Money(170_000, "EUR"));
        assertThat(lines()).containsExactly("€1,700.00 agreed, all of it paid");
    }

    @Test
    void tooMuchIsSaid() {
        pays(60_000, false, priced("the oven", 50_000, ""));
        assertThat(lines()).containsExactly("€100.00 more than agreed was paid");
    }

    @Test
    void eachCurrencyHasItsLine() {
        priced("the oven", 50_000, "");
        shop.payment(tom, "a lamp", new Money(900, "USD"));
        assertThat(lines()).containsExactly("€500.00 open", "$9.00 paid");
    }

    @Test
    void aPlanWithoutAPriceStandsUntilThePromiseIsKept() {
        Promise oven = shop.promise(tom, "the oven", "2026-11-27");
        Promise planned = oven.agreed(
                "", Optional.of(new Exactly(Optional.empty(), "", Optional.empty(), Optional.empty(), "in June")));
        shop.change(oven, planned);
        assertThat(lines()).containsExactly("The rest for “the oven”: in June");
        shop.change(planned, planned.keptAt(shop.shop.instant()));
        assertThat(lines()).isEmpty();
    }

    private Promise priced(String what, long minor, String rest) {
        Promise promise = shop.promise(tom, what, "2026-11-27");
        Promise priced = promise.agreed(
                "",
                Optional.of(new Exactly(
                        Optional.empty(), "", Optional.empty(), Optional.of(new Money(minor, "EUR")), rest)));
        shop.change(promise, priced);
        return priced;
    }

    private void pays(long minor, boolean deposit, Promise towards) {
        shop.add(new Payment(
                UUID.randomUUID(),
                tom.id(),
                new Money(minor, "EUR"),
                "",
                Payment.Method.CASH,
                shop.shop.instant(),
                deposit,
                Optional.empty(),
                "Mia",
                Optional.of(towards.id())));
    }

    private List<String> lines() {
        return new BalanceWords(shop.messages).lines(card().promises(), card().payments());
    }

    private Card card() {
        return shop.card(tom);
    }
}
