package app.handsel.ui.kit;

import app.handsel.ui.support.Colleague;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Choosing who of us, by the arrow keys or by typing the name. */
public final class ColleagueView {

    private final ComboBox<String> box = new ComboBox<>();

    public ColleagueView(String id, Colleague colleague) {
        box.setId(id);
        box.setEditable(true);
        box.setItems(colleague.all());
        box.valueProperty().bindBidirectional(colleague.name());
        // A name counts while it is typed, not only when the field is left.
        box.getEditor()
                .textProperty()
                .addListener((_, _, typed) -> colleague.name().set(typed));
        box.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (!box.isShowing() && !pressed.isAltDown()) {
                walk(pressed, colleague);
            }
        });
    }

    /** As in a box whose text is only chosen; in this one JavaFX leaves the arrows without a meaning. */
    private static void walk(KeyEvent pressed, Colleague colleague) {
        if (pressed.getCode() == KeyCode.DOWN) {
            colleague.next();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.UP) {
            colleague.previous();
            pressed.consume();
        }
    }

    public ComboBox<String> box() {
        return box;
    }
}
