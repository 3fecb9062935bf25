package app.handsel.ui.card.mistake;

import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.EntryFormParts;
import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What we give or do to make it right, row by row. */
final class AmendsFields extends VBox {

    private final Messages messages;

    AmendsFields(ObservableList<AmendsRow> rows, Messages messages) {
        super(8);
        this.messages = messages;
        getChildren().add(styled(new Label(messages.text("mistake.amends")), "field-label"));
        rows.addListener((ListChangeListener<AmendsRow>) change -> {
            while (change.next()) {
                getChildren().remove(change.getFrom() + 1, change.getFrom() + 1 + change.getRemovedSize());
                change.getAddedSubList().forEach(row -> getChildren().add(fields(row)));
            }
        });
        rows.forEach(row -> getChildren().add(fields(row)));
    }

    private Node fields(AmendsRow row) {
        TextField what = new TextField();
        what.setId("mistake-amends");
        what.setPromptText(messages.text("mistake.amends-prompt"));
        what.setAccessibleText(messages.text("mistake.amends"));
        what.textProperty().bindBidirectional(row.what());
        TextField cost = new TextField();
        cost.setId("mistake-cost");
        cost.textProperty().bindBidirectional(row.cost());
        DatePicker day = new DatePicker();
        day.setId("mistake-amends-day");
        day.valueProperty().bindBidirectional(row.day());
        Node details = Form.line(
                Form.field(messages.text("mistake.cost", row.currency()), cost),
                Form.field(messages.text("mistake.amends-due"), day));
        VBox fields = new VBox(4, what, EntryFormParts.shownWhile(row.what().isNotEmpty(), details));
        if (row.isDone()) {
            fields.getChildren().add(wrapped(messages.text("mistake.amends-done"), "hint"));
        }
        return fields;
    }
}
