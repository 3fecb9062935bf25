package app.handsel.ui.card.promise;

import app.handsel.model.Settings;
import app.handsel.ui.kit.Theme;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** One form in a window of its own, as wide as the side of a card, and somebody at its keyboard. */
final class ShownForm implements AutoCloseable {

    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");
    private static final long MILLIS = 10_000;
    private static final int MOST_TABS = 40;

    private final Scene scene;
    private final Stage stage;

    private ShownForm(Supplier<Parent> form) {
        scene = onScreen(() -> new Scene(form.get(), 360, 720));
        stage = onScreen(() -> {
            new Theme(scene).apply(Settings.Look.LIGHT, 100);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            return window;
        });
    }

    static ShownForm of(Supplier<Node> form) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX does not start", e);
        }
        Platform.setImplicitExit(false);
        return new ShownForm(() -> {
            ScrollPane page = new ScrollPane(form.get());
            page.setFitToWidth(true);
            return page;
        });
    }

    /** One key, with Ctrl (Cmd on a Mac) before it or not. */
    void press(String keys) {
        onScreen(() -> {
            Robot robot = new Robot();
            boolean shortcut = keys.startsWith("Ctrl+");
            KeyCode held = MAC ? KeyCode.COMMAND : KeyCode.CONTROL;
            KeyCode key = KeyCode.getKeyCode(keys.replace("Ctrl+", ""));
            if (shortcut) {
                robot.keyPress(held);
            }
            robot.keyPress(key);
            robot.keyRelease(key);
            if (shortcut) {
                robot.keyRelease(held);
            }
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String text) {
        onScreen(() -> {
            text.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(letter -> Event.fireEvent(
                            Objects.requireNonNull(scene.getFocusOwner()),
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void tabTo(String id) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (id.equals(focus())) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Tab never comes to " + id);
    }

    String focus() {
        return onScreen(() -> {
            var owner = scene.getFocusOwner();
            return owner == null ? "nothing" : Objects.requireNonNullElse(owner.getId(), "nameless");
        });
    }

    <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(MILLIS, work);
    }

    Scene scene() {
        return scene;
    }

    @Override
    public void close() {
        onScreen(() -> {
            stage.close();
            return true;
        });
    }
}
