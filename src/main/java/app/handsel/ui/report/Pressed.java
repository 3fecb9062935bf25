package app.handsel.ui.report;

import app.handsel.ui.kit.Parts;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** Makes a button of a part of the page that holds more than a button can. */
final class Pressed {

    private Pressed() {}

    static <R extends Region> R on(R part, String id, String spoken, Runnable action) {
        part.setId(id);
        part.setFocusTraversable(true);
        part.setAccessibleRole(AccessibleRole.BUTTON);
        part.setAccessibleText(spoken);
        part.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.SPACE) {
                pressed.consume();
                action.run();
            }
        });
        part.setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                part.requestFocus();
                action.run();
            }
        });
        return Parts.styled(part, "figure");
    }
}
