package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.journal.Seal;
import app.handsel.ui.lock.FakeKeys;
import app.handsel.ui.lock.UnlockView;
import app.handsel.ui.lock.UnlockViewModel;
import app.handsel.ui.support.DirectBackground;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OnScreen;
import app.handsel.ui.support.SteppedLater;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The door of a notebook with a password, with nothing but a keyboard. */
class UnlockScreenTest {

    private final FakeKeys keys = new FakeKeys();
    private final List<Seal> opened = new ArrayList<>();
    private Scene scene;

    @BeforeEach
    void standBeforeTheDoor() {
        keys.have("mill and oven");
        var messages = new Messages(Locale.US);
        OnScreen.run(() -> {
            var unlock = new UnlockViewModel(keys, new DirectBackground(), new SteppedLater(), messages, opened::add);
            return scene = OnScreen.show(new UnlockView(unlock, messages).root());
        });
    }

    @AfterEach
    void leave() {
        OnScreen.run(() -> {
            scene.getWindow().hide();
            return true;
        });
    }

    private void press(String... keys) {
        for (String key : keys) {
            OnScreen.run(() -> {
                Keyboard.strike(key);
                return true;
            });
        }
    }

    private void type(String text) {
        OnScreen.run(() -> {
            Keyboard.type(text, scene);
            return true;
        });
    }

    private void tabTo(String id) {
        for (int tabs = 0; tabs < 10 && !id.equals(focus()); tabs++) {
            press("Tab");
        }
        assertThat(focus()).isEqualTo(id);
    }

    private String focus() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> Optional.ofNullable(scene.getFocusOwner())
                        .map(Node::getId)
                        .orElse("nothing"));
    }

    private String read() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return Sight.texts(scene.getRoot());
        });
    }

    @Test
    void wrongTwiceThenRight() {
        assertThat(focus()).isEqualTo("unlock-password");
        type("oven");
        press("Enter");
        assertThat(read()).contains("That is not the password.");
        assertThat(focus()).isEqualTo("unlock-password");
        type("mill");
        press("Enter");
        assertThat(read()).contains("That is not the password.");
        assertThat(opened).isEmpty();

        type("mill and oven");
        press("Enter");
        assertThat(opened).hasSize(1);
        assertThat(keys.wrong()).isEqualTo(2);
    }

    @Test
    void noUndoBringsBackWhatWasTried() {
        type("mill or oven");
        press("Enter", "Ctrl+Z", "Tab", "Space");
        assertThat(read()).doesNotContain("mill");
        press("Shift+Tab", "Ctrl+Z");
        assertThat(read()).doesNotContain("mill");
    }

    @Test
    void whatIsTypedIsHiddenUntilOneWantsToSeeIt() {
        type("mill");
        Node hidden = scene.lookup("#unlock-password");
        press("Tab");
        press("Space");
        assertThat(hidden.isVisible()).isFalse();
        assertThat(read()).contains("mill");
        press("Shift+Tab");
        assertThat(focus()).isEqualTo("unlock-password-shown");
        press("End");
        type(" and oven");
        press("Enter");
        assertThat(opened).hasSize(1);
    }

    @Test
    void whoeverForgotThePasswordComesInWithTheCode() {
        tabTo("unlock-use-code");
        press("Enter");
        assertThat(focus()).isEqualTo("unlock-code");
        type(keys.code().text());
        press("Enter");
        assertThat(focus()).isEqualTo("unlock-next");
        type("flour and salt");
        press("Enter");
        assertThat(focus()).isEqualTo("unlock-next-again");
        type("flour and salt");
        press("Enter");
        assertThat(opened).hasSize(1);
        assertThat(keys.password()).contains("flour and salt");
    }

    @Test
    void escLeadsBackToThePassword() {
        tabTo("unlock-use-code");
        press("Enter", "Esc");
        assertThat(focus()).isEqualTo("unlock-password");
    }
}
