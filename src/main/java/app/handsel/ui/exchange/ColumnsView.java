package app.handsel.ui.exchange;

import static app.handsel.ui.kit.Parts.oneLine;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What each column of the file is taken for, beside what stands in its first rows. */
final class ColumnsView {

    private final BringInViewModel bringIn;
    private final Messages messages;
    private final GridPane table = new GridPane(16, 4);
    private final VBox root;

    ColumnsView(BringInViewModel bringIn, Messages messages) {
        this.bringIn = bringIn;
        this.messages = messages;
        Label look = wrapped(messages.text("bringin.look"), "hint");
        look.visibleProperty().bind(bringIn.mappingNeeded());
        look.managedProperty().bind(look.visibleProperty());
        ColumnConstraints header = new ColumnConstraints();
        header.setPercentWidth(30);
        ColumnConstraints sample = new ColumnConstraints();
        sample.setHgrow(Priority.ALWAYS);
        sample.setMinWidth(0);
        table.getColumnConstraints().addAll(header, new ColumnConstraints(), sample);
        root = new VBox(8, Parts.heading(messages.text("bringin.columns")), look, table);
        bringIn.columns().addListener((ListChangeListener<ColumnChoice>) _ -> fill());
    }

    private void fill() {
        table.getChildren().clear();
        int row = 0;
        for (ColumnChoice column : bringIn.columns()) {
            String first = String.join(
                    " · ",
                    column.sample().stream().filter(text -> !text.isBlank()).toList());
            table.addRow(
                    row++,
                    oneLine(column.header(), "owed-who"),
                    field(column),
                    oneLine(first.replaceAll("\\R", " "), "subtle"));
        }
    }

    private ComboBox<String> field(ColumnChoice column) {
        ComboBox<String> box =
                Choice.of(bringIn.fields(), name -> messages.text("column." + name.toLowerCase(Locale.ROOT)));
        box.setValue(column.field());
        box.setAccessibleText(column.header());
        box.valueProperty().addListener((_, _, chosen) -> bringIn.map(column.index(), chosen));
        return box;
    }

    Node root() {
        return root;
    }
}
