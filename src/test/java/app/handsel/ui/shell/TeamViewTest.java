package app.handsel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.ui.support.AtWork;
import app.handsel.ui.support.OnScreen;
import app.handsel.ui.support.Team;
import app.handsel.ui.support.TestShop;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamViewTest {

    private final TestShop shop = new TestShop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whoeverWorksAloneSeesNothingOfIt() {
        OnScreen.run(() -> assertThat(view().isManaged()).isFalse());
    }

    @Test
    void theNameIsShownAndSpokenAndTheMenuHandsOver() {
        OnScreen.run(() -> {
            MenuButton view = view();
            shop.add(TestShop.settings("Mia", List.of("Nora", "Ben_o"), Optional.empty(), List.of()));
            assertThat(view.isVisible()).isTrue();
            assertThat(view.getText()).isEqualTo("Mia");
            assertThat(view.getItems()).extracting(MenuItem::getText).containsExactly("Mia", "Nora", "Ben_o");

            view.getItems().get(2).fire();
            assertThat(shop.shop.user()).isEqualTo("Ben_o");
            assertThat(view.getText()).isEqualTo("Ben_o");
            assertThat(view.getAccessibleText()).isEqualTo("At work: Ben_o");
            assertThat(view.getItems())
                    .filteredOn(item -> ((RadioMenuItem) item).isSelected())
                    .extracting(MenuItem::getText)
                    .containsExactly("Ben_o");
            return view;
        });
    }

    private MenuButton view() {
        Team team = new Team(shop.shop, new Nobody(), shop.background, shop.messages, shop.shell::say);
        return (MenuButton) new TeamView(team, shop.messages).root();
    }

    private record Nobody() implements AtWork {

        @Override
        public String last() {
            return "";
        }

        @Override
        public void remember(String name) {
            // it is forgotten
        }
    }
}
