package app.handsel.ui.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** One part of the screen in a window of its own that nobody sees. */
public final class OnScreen {

    private OnScreen() {}

    /** Does all of it on the screen's thread. */
    public static void run(Callable<?> work) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX does not start", e);
        }
        Platform.setImplicitExit(false);
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    public static Scene show(Parent part) {
        Scene scene = new Scene(part, 600, 600);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        part.applyCss();
        part.layout();
        return scene;
    }

    /** Presses a key where the focus is, and lets it go. */
    public static void press(Scene scene, KeyCode key) {
        Node owner = scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(owner, new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }
}
