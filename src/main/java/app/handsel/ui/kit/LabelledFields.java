package app.handsel.ui.kit;

import app.handsel.ui.support.LabelledRow;
import app.handsel.ui.support.Messages;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Any number of labelled texts, such as phones. Writing into the last, empty one makes room for another. */
public final class LabelledFields extends VBox {

    private final ObservableList<LabelledRow> rows;
    private final Messages messages;
    private final String title;

    public LabelledFields(String title, ObservableList<LabelledRow> rows, Messages messages) {
        super(4);
        this.title = title;
        this.rows = rows;
        this.messages = messages;
        rows.addListener((ListChangeListener<LabelledRow>) change -> {
            while (change.next()) {
                if (change.wasRemoved()) {
                    fill();
                } else {
                    change.getAddedSubList().forEach(this::add);
                }
            }
        });
        fill();
    }

    private void fill() {
        getChildren().setAll(Parts.styled(new Label(title), "field-label"));
        rows.forEach(this::add);
    }

    private void add(LabelledRow row) {
        TextField label = new TextField();
        label.setPromptText(messages.text("form.label"));
        label.setAccessibleText(messages.text("form.label-of", title));
        label.setPrefColumnCount(6);
        label.textProperty().bindBidirectional(row.label());
        TextField text = new TextField();
        text.setAccessibleText(title);
        text.textProperty().bindBidirectional(row.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.textProperty().addListener((_, _, typed) -> {
            if (!typed.isBlank() && rows.indexOf(row) == rows.size() - 1) {
                rows.add(new LabelledRow("", ""));
            }
        });
        getChildren().add(new HBox(8, label, text));
    }
}
