package app.handsel.ui.exchange;

import static app.handsel.ui.kit.Parts.oneLine;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What each column of the file is taken for, beside what stands in its first rows. */
final class ColumnsView {

    private final BringInViewModel bringIn;
    private final Messages messages;
    private final List<Row> rows = new ArrayList<>();
    private final GridPane table = new GridPane(16, 8);
    private final VBox root;

    /** What stands on the screen for one column. */
    private record Row(Label header, ComboBox<String> field, Label sample) {}

    ColumnsView(BringInViewModel bringIn, Messages messages) {
        this.bringIn = bringIn;
        this.messages = messages;
        Label look = wrapped(messages.text("bringin.look"), "hint");
        look.visibleProperty().bind(bringIn.mappingNeeded());
        look.managedProperty().bind(look.visibleProperty());
        ColumnConstraints header = new ColumnConstraints();
        header.setHgrow(Priority.ALWAYS);
        header.setMinWidth(0);
        table.getColumnConstraints().addAll(header, new ColumnConstraints());
        CheckBox headed = new CheckBox(messages.text("bringin.headed"));
        headed.setId("bringin-headed");
        bringIn.headed().subscribe(headed::setSelected);
        headed.setOnAction(_ -> bringIn.setHeaded(headed.isSelected()));
        root = new VBox(8, Parts.heading(messages.text("bringin.columns")), headed, look, table);
        bringIn.columns().addListener((ListChangeListener<ColumnChoice>) _ -> fill());
    }

    /** Each correction reads the file anew; the rows stay where they are, so that the focus stays too. */
    private void fill() {
        List<ColumnChoice> columns = bringIn.columns();
        if (rows.size() != columns.size()) {
            rows.clear();
            table.getChildren().clear();
            for (int i = 0; i < columns.size(); i++) {
                Row row = new Row(oneLine("", "owed-who"), field(i), oneLine("", "subtle"));
                rows.add(row);
                VBox inFile = new VBox(row.header(), row.sample());
                inFile.setMinWidth(0);
                table.addRow(i, inFile, row.field());
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            show(rows.get(i), columns.get(i));
        }
    }

    private static void show(Row row, ColumnChoice column) {
        String sample = String.join(
                " · ", column.sample().stream().filter(text -> !text.isBlank()).toList());
        row.header().setText(column.header());
        row.header().getTooltip().setText(column.header());
        row.sample().setText(sample.replaceAll("\\R", " "));
        row.sample().getTooltip().setText(sample);
        row.field().setAccessibleText(column.header());
        row.field().setValue(column.field());
    }

    private ComboBox<String> field(int index) {
        ComboBox<String> box =
                Choice.of(bringIn.fields(), name -> messages.text("column." + name.toLowerCase(Locale.ROOT)));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.valueProperty().addListener((_, _, chosen) -> {
            ColumnChoice column = bringIn.columns().get(index);
            if (!chosen.equals(column.field())) {
                bringIn.map(column.index(), chosen);
            }
        });
        return box;
    }

    Node root() {
        return root;
    }
}
