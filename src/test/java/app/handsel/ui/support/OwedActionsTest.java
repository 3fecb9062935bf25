package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.model.Labelled;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwedActionsTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.add(new CustomerBuilder(UUID.randomUUID(), "Tom Reyes", shop.shop.instant())
            .emails(List.of(new Labelled("", "tom@reyes.test"), new Labelled("", "info@reyes.test")))
            .build());

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aPromiseIsKept() {
        Promise promise = shop.promise(tom, "quote", "2026-11-24");
        shop.actions.act(row(promise));
        assertThat(shop.now(promise)).contains(promise.keptAt(shop.shop.instant()));
        assertThat(shop.toast()).isEqualTo("Kept the promise “quote”");
    }

    @Test
    void enterPressedTwiceKeepsItOnceAndSaysNothingIsWrong() {
        Promise promise = shop.promise(tom, "quote", "2026-11-24");
        OwedRow row = row(promise);
        shop.background.hold();
        shop.actions.act(row);
        shop.actions.act(row);
        shop.background.finish();
        assertThat(shop.toast()).isEqualTo("Kept the promise “quote”");
    }

    @Test
    void twoRowsCanBeDoneOneRightAfterTheOther() {
        Promise quote = shop.promise(tom, "quote", "2026-11-24");
        Promise oven = shop.promise(tom, "oven", "2026-11-24");
        shop.background.hold();
        shop.actions.act(row(quote));
        shop.actions.act(row(oven));
        shop.background.finish();
        assertThat(List.of(quote, oven))
                .allSatisfy(one -> assertThat(((Promise) shop.now(one).orElseThrow()).isOpen())
                        .isFalse());
    }

    @Test
    void theWordsOfAPaymentAreCopiedAndKeptWithIt() {
        Payment payment = shop.payment(tom, "trays");
        shop.actions.act(row(payment));
        assertThat(shop.prompts.copied()).containsExactly("Hello Tom, €500.00 for trays is here.");
        assertThat(((Payment) shop.now(payment).orElseThrow())
                        .acknowledged()
                        .orElseThrow()
                        .text())
                .isEqualTo("Hello Tom, €500.00 for trays is here.");
    }

    @Test
    void mailOpensWithTheFirstAddressAndCountsAsAcknowledged() {
        Payment payment = shop.payment(tom, "trays");
        shop.actions.mail(row(payment), tom);
        assertThat(shop.prompts.mailed().getFirst()).startsWith("tom@reyes.test\nYour payment of €500.00\nHello Tom");
        assertThat(((Payment) shop.now(payment).orElseThrow()).acknowledged()).isPresent();
    }

    @Test
    void withoutAMailProgramNothingIsAcknowledgedAndOneIsTold() {
        Payment payment = shop.payment(tom, "trays");
        shop.prompts.withoutMailProgram();
        shop.actions.mail(row(payment), tom);
        assertThat(shop.now(payment)).contains(payment);
        assertThat(shop.toast()).startsWith("No mail program could be opened.");
    }

    private OwedRow row(Entry about) {
        var owed = shop.shop.owed().at(shop.shop.instant(), List.of(about));
        return shop.rows.row(owed.getFirst(), tom, List.of());
    }
}
