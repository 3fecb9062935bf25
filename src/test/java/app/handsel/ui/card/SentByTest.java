package app.handsel.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.ui.support.TestShop;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SentByTest {

    private final TestShop shop = new TestShop();
    private final Customer ann = shop.customer("Ann Oba");
    private final Customer tom = shop.customer("Tom Reyes");
    private final CustomerFormViewModel form = new CustomerFormViewModel(
            shop.open.notebook(),
            shop.open.edits(),
            shop.open.cards(),
            shop.background,
            shop.shop,
            shop.prompts,
            shop.messages);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whoSentThemIsKnownAgainAndNobodySendsThemselves() {
        Customer sent =
                new CustomerBuilder(tom).referredBy(Optional.of(ann.id())).build();
        shop.change(tom, sent);
        form.start(shop.card(sent));
        assertThat(form.sentBy().others()).containsExactly(ann);
        assertThat(form.sentBy().choice().get()).isEqualTo(ann);
    }

    @Test
    void whoSentThemIsKeptWhenItIsSavedBeforeTheOthersWereRead() {
        Customer sent =
                new CustomerBuilder(tom).referredBy(Optional.of(ann.id())).build();
        shop.change(tom, sent);
        shop.background.hold();
        form.start(shop.card(sent));
        form.nickname().set("Tommy");
        form.save();
        shop.background.finish();
        assertThat(form.open().get()).isFalse();
        assertThat(shop.now(tom))
                .contains(new CustomerBuilder(sent).nickname("Tommy").build());
    }

    @Test
    void whoSentThemAndWasRemovedIsNotForgottenForUndoMayBringThemBack() {
        Customer sent =
                new CustomerBuilder(tom).referredBy(Optional.of(ann.id())).build();
        shop.change(tom, sent);
        shop.open.notebook().apply(shop.open.edits().removed(shop.card(ann)));
        form.start(shop.card(sent));
        form.nickname().set("Tommy");
        form.save();
        assertThat(((Customer) shop.now(tom).orElseThrow()).referredBy()).contains(ann.id());
    }
}
