package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The password is set, changed and removed in Settings with nothing but a keyboard. */
class PasswordScreenTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sitDownAtTheSettings() {
        desk = Desk.at(folder);
        desk.press("Ctrl+5");
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    private void set(String password) {
        desk.tabTo("lock-set-one");
        desk.press("Enter");
        assertThat(desk.focus()).isEqualTo("password-set");
        desk.type(password);
        desk.press("Enter");
        assertThat(desk.focus()).isEqualTo("password-set-again");
        desk.type(password);
        desk.press("Enter");
    }

    private void typeBack(String code) {
        assertThat(desk.focus()).isEqualTo("lock-last-group");
        desk.type(code.substring(code.length() - 4));
        desk.press("Enter");
    }

    @Test
    void aPasswordIsSetOnceItsCodeIsTypedBack() {
        set("mill and oven");
        String code = desk.keys.code().text();
        assertThat(desk.read("lock-code")).isEqualTo(code.replace('-', '\n'));
        desk.type("0000");
        desk.press("Enter");
        assertThat(desk.read("password")).contains("That is not the last group.");
        desk.press("Ctrl+A");
        typeBack(code);

        assertThat(desk.keys.password()).contains("mill and oven");
        assertThat(desk.read("password")).contains("Ctrl+L locks it").doesNotContain(code);
    }

    @Test
    void itIsChangedAndItsCodeRenewedAndRemoved() {
        set("mill and oven");
        typeBack(desk.keys.code().text());

        desk.tabTo("lock-change-it");
        desk.press("Enter");
        desk.type("mill and oven");
        desk.press("Tab");
        desk.type("flour and salt");
        desk.press("Enter");
        desk.type("flour and salt");
        desk.press("Enter");
        assertThat(desk.keys.password()).contains("flour and salt");

        desk.tabTo("lock-renew-code");
        desk.press("Enter");
        desk.type("flour and salt");
        desk.press("Enter");
        typeBack(desk.keys.nextCode().text());
        assertThat(desk.keys.code()).isEqualTo(desk.keys.nextCode());

        desk.tabTo("lock-remove-it");
        desk.press("Enter");
        desk.type("flour and salt");
        desk.press("Enter");
        assertThat(desk.keys.password()).isEmpty();
        assertThat(desk.read("password")).contains("Without a password");
    }

    @Test
    void escLeavesEverythingAsItIs() {
        set("mill and oven");
        desk.press("Esc");
        assertThat(desk.read("password")).contains("Without a password");
        assertThat(desk.keys.password()).isEmpty();
    }

    @Test
    void ctrlLLocksAndF1SaysSo() {
        desk.press("Ctrl+L");
        assertThat(desk.locked()).isEqualTo(1);
        desk.press("F1");
        assertThat(desk.read("keys")).contains("Ctrl+L", "Lock the notebook");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void nothingIsCutOffInTheSmallestWindow(int textSize) {
        desk.resize(900, 640, textSize);
        set("mill and oven");
        assertWhole();
        typeBack(desk.keys.code().text());
        assertWhole();
        desk.tabTo("lock-change-it");
        desk.press("Enter");
        assertWhole();
    }

    private void assertWhole() {
        assertThat(desk.onScreen(() -> CutOff.in(desk.scene().getRoot()))).isEmpty();
    }
}
