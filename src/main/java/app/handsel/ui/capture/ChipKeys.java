package app.handsel.ui.capture;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Alt and a number keep or drop a chip, with Shift they correct it; Alt and A acknowledge a payment. Without Alt all of
 * them are text.
 */
final class ChipKeys {

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private ChipKeys() {}

    /** Whether the key was one of these. */
    static boolean pressed(KeyEvent pressed, CaptureViewModel capture) {
        if (!isHeld(pressed)) {
            return false;
        }
        if (pressed.getCode() == KeyCode.A) {
            capture.acknowledge();
            return true;
        }
        int number = number(pressed.getCode());
        if (number == 0) {
            return false;
        }
        if (pressed.isShiftDown()) {
            capture.edit(number);
        } else {
            capture.toggle(number);
        }
        return true;
    }

    /** On a Mac the Option key types other letters, so there it is Control. */
    private static boolean isHeld(KeyEvent pressed) {
        return MAC
                ? pressed.isControlDown() && !pressed.isMetaDown()
                : pressed.isAltDown() && !pressed.isControlDown() && !pressed.isMetaDown();
    }

    private static int number(KeyCode code) {
        if (!code.isDigitKey()) {
            return 0;
        }
        int last = code.getName().length() - 1;
        return Character.digit(code.getName().charAt(last), 10);
    }
}
