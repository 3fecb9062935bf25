package app.handsel.ui.capture;

import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.capture.when.Said;
import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The fields of one chip, corrected in place: Enter takes them over, Esc leaves it as it was. */
final class ChipEditView extends VBox {

    private final ChipEdit edit;
    private final Node first;

    ChipEditView(ChipEdit edit, ChipWords words, Messages messages) {
        super(4);
        this.edit = edit;
        TextField what = field("chip-what", edit.what());
        getChildren().add(Form.field(messages.text("field.what"), what));
        if (edit.hasAmount()) {
            getChildren().add(Form.field(messages.text("field.amount"), field("chip-amount", edit.amount())));
        }
        first = edit.hasWhen() ? when(words, messages, what) : what;
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
                pressed.consume();
                edit.accept();
            } else if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                edit.leave();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                first.requestFocus();
            }
        });
    }

    /** The day, and what it means while it is typed; the caret begins there when it is all that is missing. */
    private TextField when(ChipWords words, Messages messages, TextField what) {
        TextField when = field("chip-when", edit.when());
        Label means = wrapped("");
        means.setId("chip-means");
        edit.when().subscribe(typed -> {
            var said = edit.said().map(Said::when);
            means.setText(said.map(words::full)
                    .orElse(messages.text(typed.isBlank() ? "capture.when-prompt" : "capture.no-day")));
            means.getStyleClass().setAll("label", said.isPresent() ? "chip-when" : "chip-hint");
        });
        getChildren().addAll(Form.field(messages.text("capture.when"), when), means);
        return edit.chip().needsDate() ? when : what;
    }

    private static TextField field(String id, StringProperty typed) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(typed);
        return field;
    }
}
