package app.handsel;

import java.util.Arrays;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

/** Strikes keys; to be called on the screen's thread. */
final class Keyboard {

    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    private Keyboard() {}

    /** One key with those held down before it: "Ctrl+Shift+P". Ctrl is Cmd on a Mac. */
    static void strike(String keys) {
        var codes = Arrays.stream(keys.split("\\+")).map(Keyboard::key).toList();
        Robot robot = new Robot();
        codes.forEach(robot::keyPress);
        codes.reversed().forEach(robot::keyRelease);
    }

    private static KeyCode key(String name) {
        if (name.equals("Ctrl")) {
            return MAC ? KeyCode.COMMAND : KeyCode.CONTROL;
        }
        return KeyCode.getKeyCode(name);
    }

    /** The robot has only the keys of one keyboard, so letters arrive as any keyboard or input method sends them. */
    static void type(String text, Scene scene) {
        text.codePoints().mapToObj(Character::toString).forEach(letter -> letter(letter, scene));
    }

    private static void letter(String letter, Scene scene) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene.getRoot() : owner,
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }
}
