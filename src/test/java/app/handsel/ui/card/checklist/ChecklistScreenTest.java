package app.handsel.ui.card.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.ui.support.Checklists;
import app.handsel.ui.support.OnScreen;
import app.handsel.ui.support.TestShop;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list opens, is ticked and is put away with nothing but a keyboard. */
class ChecklistScreenTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final ChecklistViewModel checklist =
            new ChecklistViewModel(new Checklists(shop.messages, shop.shop), shop.messages, shop.notices);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void itIsOneLineUntilItIsOpenedAndEscPutsItAway() {
        OnScreen.run(() -> {
            Scene scene = open();
            Button line = (Button) scene.lookup("#checklist");
            assertThat(line.getText()).isEqualTo("Before the call: First contact (0 of 5)");
            assertThat(scene.lookup("#checklist-done").getParent().getParent().isVisible())
                    .isFalse();

            line.requestFocus();
            OnScreen.press(scene, KeyCode.SPACE);
            CheckBox first = (CheckBox) scene.lookup("#checklist-item");
            assertThat(first.getAccessibleText()).isEqualTo("Ask how they found you, and who sent them.");
            first.requestFocus();
            OnScreen.press(scene, KeyCode.SPACE);
            assertThat(line.getText()).isEqualTo("Before the call: First contact (1 of 5)");

            OnScreen.press(scene, KeyCode.ESCAPE);
            assertThat(checklist.open().get()).isFalse();
            assertThat(scene.getFocusOwner()).isEqualTo(line);
            return scene;
        });
    }

    @Test
    void doneClearsTheTicks() {
        OnScreen.run(() -> {
            Scene scene = open();
            checklist.open().set(true);
            checklist.items().getFirst().ticked().set(true);
            scene.lookup("#checklist-done").requestFocus();
            OnScreen.press(scene, KeyCode.SPACE);
            assertThat(((Button) scene.lookup("#checklist")).getText())
                    .isEqualTo("Before the call: First contact (0 of 5)");
            return scene;
        });
    }

    private Scene open() {
        checklist.show(shop.card(tom), List.of());
        return OnScreen.show((Parent) new ChecklistView(checklist, shop.messages).root());
    }
}
