package app.handsel.ui.kit;

import static app.handsel.ui.kit.Parts.button;

import app.handsel.ui.support.Messages;
import app.handsel.ui.support.TypedDue;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;

/** A day, a time of it if one was said, and the days that are chosen most. */
public final class DueFields {

    private final Node fields;
    private final Node soon;
    private final DatePicker day = new DatePicker();

    public DueFields(String id, String label, TypedDue due, Messages messages) {
        day.setId(id + "-day");
        day.valueProperty().bindBidirectional(due.day());
        TextField time = new TextField();
        time.setId(id + "-time");
        time.setPrefColumnCount(6);
        time.setPromptText(messages.text("promise.time-prompt"));
        time.textProperty().bindBidirectional(due.time());
        fields = Form.line(Form.field(label, day), Form.field(messages.text("promise.time"), time));
        soon = Form.line(
                button(id + "-today", messages.text("time.today"), () -> due.in(0), "small"),
                button(id + "-tomorrow", messages.text("time.tomorrow"), () -> due.in(1), "small"),
                button(id + "-week", messages.text("promise.in-a-week"), () -> due.in(7), "small"));
    }

    /** The day and the time. */
    public Node fields() {
        return fields;
    }

    /** Buttons for the days that are chosen most. */
    public Node soon() {
        return soon;
    }

    public void requestFocus() {
        day.requestFocus();
    }
}
