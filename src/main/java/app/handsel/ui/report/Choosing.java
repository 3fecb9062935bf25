package app.handsel.ui.report;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lists from which one is chosen: by Enter or two clicks. */
final class Choosing {

    private Choosing() {}

    static void from(Node list, Runnable choose) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                pressed.consume();
                choose.run();
            } else if (pressed.getCode() == KeyCode.ESCAPE) {
                // A list keeps Esc for itself, though nothing in it is being edited.
                pressed.consume();
                Event.fireEvent(list.getParent(), pressed.copyFor(list.getParent(), list.getParent()));
            }
        });
        list.setOnMouseClicked(clicked -> {
            if (clicked.getClickCount() == 2) {
                choose.run();
            }
        });
    }
}
