package app.handsel.ui.capture;

import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Room for what does not belong to the facts of a note: only there in a heated call. */
final class HeatBox extends VBox {

    private static final int MOST_ROWS = 3;
    private static final int LETTERS_A_ROW = 45;

    private final TextArea said = Parts.textArea("note-said");

    HeatBox(NoteViewModel note, Messages messages) {
        super(8);
        Label facts = wrapped(messages.text("note.needs-facts"), "form-problem");
        facts.setId("note-problem");
        facts.visibleProperty().bind(note.needsFacts());
        facts.managedProperty().bind(facts.visibleProperty());
        TextArea reply = Parts.textArea("note-reply");
        grow(said, note.heat().said());
        grow(reply, note.heat().reply());
        HBox aside = new HBox(
                12, Form.field(messages.text("field.heat"), said), Form.field(messages.text("heat.reply"), reply));
        aside.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        getChildren().addAll(facts, aside);
        visibleProperty().bind(note.heat().open());
        managedProperty().bind(visibleProperty());
    }

    private static void grow(TextArea area, StringProperty words) {
        area.textProperty().subscribe(typed -> area.setPrefRowCount(NoteBox.rows(typed, LETTERS_A_ROW, 1, MOST_ROWS)));
        area.textProperty().bindBidirectional(words);
    }

    void write() {
        said.requestFocus();
    }
}
