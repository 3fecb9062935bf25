package app.handsel.ui.card.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.ui.card.FormDesk;
import app.handsel.ui.support.TestShop;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Noting a call takes next to no keys, for the telephone is ringing. */
class CallFormScreenTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final CallFormViewModel form = new CallFormViewModel(
            shop.open.notebook(), shop.open.edits(), shop.open.cards(), shop.background, shop.shop, shop.messages);
    private final FormDesk desk =
            new FormDesk(() -> new CallFormView(form, shop.messages).root(), () -> form.start(shop.card(tom)));

    @AfterEach
    void leave() {
        desk.close();
        shop.close();
    }

    @Test
    void theyCalledIsOneKey() {
        desk.press("Ctrl+Enter");
        assertThat(calls()).extracting(Call::outcome).containsExactly(Call.Outcome.CAME_IN);
    }

    @ParameterizedTest
    @CsvSource({"call-came-in, CAME_IN", "call-missed, MISSED", "call-reached, REACHED", "call-not-reached, NOT_REACHED"
    })
    void everyOtherWayIsAFewTabsAway(String button, Call.Outcome outcome) {
        desk.type("the oven");
        desk.tabTo(button);
        desk.press("Enter");
        assertThat(calls()).extracting(Call::outcome).containsExactly(outcome);
        assertThat(calls()).extracting(Call::about).containsExactly("the oven");
        assertThat(desk.focus()).isEqualTo("open");
    }

    private List<Call> calls() {
        return shop.card(tom).all(Call.class);
    }
}
