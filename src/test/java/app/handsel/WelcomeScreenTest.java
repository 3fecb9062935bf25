package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.ui.support.Messages;
import app.handsel.ui.welcome.WelcomeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The first start: each way in is a Tab and an Enter away. */
class WelcomeScreenTest {

    private final List<String> gone = new ArrayList<>();

    @Test
    void eachWayInIsChosenByKeyboard() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        Stage stage = onScreen();

        for (String way : List.of("welcome-empty", "welcome-sample", "welcome-bring-in", "welcome-restore")) {
            WaitForAsyncUtils.waitFor(
                    5,
                    TimeUnit.SECONDS,
                    () -> stage.getScene().getFocusOwner() instanceof Node owner && way.equals(owner.getId()));
            press(KeyCode.ENTER);
            press(KeyCode.TAB);
        }

        assertThat(gone).containsExactly("empty", "sample", "bring in", "restore");
        WaitForAsyncUtils.waitForAsyncFx(5000, stage::close);
    }

    private Stage onScreen() {
        var ways = new WelcomeView.Ways(
                () -> gone.add("empty"),
                () -> gone.add("sample"),
                () -> gone.add("bring in"),
                () -> gone.add("restore"));
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new WelcomeView(ways, "notebook", new Messages(Locale.US)).root(), 900, 640));
            stage.show();
            return stage;
        });
    }

    private static void press(KeyCode key) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Robot robot = new Robot();
            robot.keyPress(key);
            robot.keyRelease(key);
        });
    }
}
