package app.handsel.ui.card;

import app.handsel.model.Settings;
import app.handsel.ui.kit.Theme;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** One form alone in a window that nobody sees, and somebody with nothing but a keyboard. A button opens the form. */
public final class FormDesk implements AutoCloseable {

    private static final int MOST_TABS = 30;
    private static final int MOST_MILLIS = 10_000;

    private final Scene scene;
    private final Stage stage;

    public FormDesk(Supplier<Node> form, Runnable start) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX does not start", e);
        }
        Platform.setImplicitExit(false);
        scene = onScreen(() -> {
            Button open = new Button("open");
            open.setId("open");
            open.setOnAction(_ -> start.run());
            return new Scene(new VBox(open, form.get()), 400, 900);
        });
        stage = onScreen(() -> {
            new Theme(scene).apply(Settings.Look.LIGHT, 100);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            return window;
        });
        tabTo("open");
        press("Enter");
    }

    /** One key with those held down before it: "Ctrl+Enter". */
    public void press(String keys) {
        var codes = Arrays.stream(keys.split("\\+")).map(FormDesk::key).toList();
        onScreen(() -> {
            Robot robot = new Robot();
            codes.forEach(robot::keyPress);
            codes.reversed().forEach(robot::keyRelease);
            return laidOut();
        });
    }

    private static KeyCode key(String name) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return name.equals("Ctrl") ? mac ? KeyCode.COMMAND : KeyCode.CONTROL : KeyCode.getKeyCode(name);
    }

    /** Letters as any keyboard or input method sends them. */
    public void type(String text) {
        onScreen(() -> {
            text.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(letter -> Event.fireEvent(
                            scene.getFocusOwner(),
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
            return laidOut();
        });
    }

    /** Presses Tab until a part of the form has the focus. */
    public void tabTo(String id) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (id.equals(focus())) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Tab never comes to " + id);
    }

    public String focus() {
        return onScreen(() -> {
            Node owner = scene.getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    private Parent laidOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot();
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(MOST_MILLIS, work);
    }

    @Override
    public void close() {
        onScreen(() -> {
            stage.close();
            return true;
        });
    }
}
