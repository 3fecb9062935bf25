package app.handsel.ui.card.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Mistake;
import app.handsel.model.Money;
import app.handsel.ui.card.FormDesk;
import app.handsel.ui.support.TestShop;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mistake is written down, planned, told and put right with nothing but the keyboard. */
class MistakeFormScreenTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final MistakeFormViewModel form = new MistakeFormViewModel(
            shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.messages);
    private final FormDesk desk =
            new FormDesk(() -> new MistakeFormView(form, shop.messages).root(), () -> form.start(shop.card(tom)));

    @AfterEach
    void leave() {
        desk.close();
        shop.close();
    }

    @Test
    void fromWhatWentWrongToTheAmendsInOneGo() {
        assertThat(desk.focus()).isEqualTo("mistake-what");
        desk.type("we forgot the second box");
        desk.press("Tab");
        assertThat(desk.focus()).isEqualTo("mistake-plan");
        desk.type("bring it over tonight");
        desk.tabTo("mistake-amends");
        desk.type("free delivery");
        desk.press("Tab");
        assertThat(desk.focus()).isEqualTo("mistake-cost");
        desk.type("15");
        desk.tabTo("mistake-told");
        desk.press("Enter");

        Mistake mistake = mistakes().getFirst();
        assertThat(mistake.plan()).isEqualTo("bring it over tonight");
        assertThat(mistake.heard()).map(Mistake.Heard::fromUsFirst).contains(true);
        assertThat(mistake.amends()).hasSize(1);
        assertThat(mistake.amends().getFirst().cost()).contains(new Money(1500, "EUR"));
        assertThat(desk.focus()).isEqualTo("open");
    }

    @Test
    void anotherColleagueIsTypedAndSavedWithTheKey() {
        desk.type("the box");
        desk.tabTo("mistake-by");
        desk.press("Ctrl+A");
        desk.type("Ben");
        desk.press("Ctrl+Enter");

        assertThat(mistakes().getFirst().by()).isEqualTo("Ben");
    }

    @Test
    void aColleagueIsChosenFromTheList() {
        shop.add(MistakeFormViewModelTest.team(List.of("Ben", "Mia")));
        desk.press("Esc");
        desk.press("Enter");
        desk.type("the box");
        desk.tabTo("mistake-by");
        desk.press("F4");
        assertThat(form.by().chosen()).isEqualTo("Mia");
        desk.press("Down");
        desk.press("Enter");
        desk.press("Ctrl+Enter");

        assertThat(mistakes().getFirst().by()).isEqualTo("Ben");
    }

    @Test
    void whoTellsThemIsWhoeverWritesItUnlessTheyTypeSomebodyElse() {
        desk.type("the box");
        desk.tabTo("mistake-by");
        desk.press("Tab");
        desk.press("Ctrl+Enter");
        assertThat(mistakes().getFirst().by()).isEqualTo("Mia");

        desk.press("Enter");
        desk.type("the bill");
        desk.press("Ctrl+Enter");
        assertThat(mistakes()).extracting(Mistake::by).containsExactly("Mia", "Mia");
    }

    @Test
    void escPutsItAwayUnsaved() {
        desk.type("the box");
        desk.press("Esc");
        assertThat(mistakes()).isEmpty();
        assertThat(desk.focus()).isEqualTo("open");
    }

    private List<Mistake> mistakes() {
        return shop.card(tom).all(Mistake.class);
    }
}
