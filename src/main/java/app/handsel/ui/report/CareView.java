package app.handsel.ui.report;

import static app.handsel.ui.kit.Parts.oneLine;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.support.Messages;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Customers in the order of who needs care. Enter shows the report of one. */
final class CareView {

    private static final int MOST_LINES = 8;
    private static final double LINE_EM = 3;

    private final ReportViewModel report;
    private final ListView<CareRow> list;
    private final VBox root;

    CareView(ReportViewModel report, Messages messages) {
        this.report = report;
        TextField filter = new TextField();
        filter.setId("report-filter");
        filter.setPromptText(messages.text("report.customers-filter"));
        filter.setAccessibleText(messages.text("report.customers-filter"));
        filter.textProperty().bindBidirectional(report.filter());
        list = new ListView<>(report.customers());
        list.setId("report-customers");
        list.setAccessibleText(messages.text("report.customers"));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(wrapped(messages.text("report.customers-none"), "empty"));
        list.styleProperty()
                .bind(Bindings.size(report.customers())
                        .map(size -> "-fx-pref-height: %sem;"
                                .formatted(LINE_EM * Math.clamp(size.intValue() + 1L, 2, MOST_LINES))));
        filter.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                pressed.consume();
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        filter.setOnAction(_ -> report.customers().stream().findFirst().ifPresent(report::choose));
        Choosing.from(list, this::chooseSelected);
        root = new VBox(8, wrapped(messages.text("report.customers"), "section-title"), filter, list);
    }

    private void chooseSelected() {
        CareRow selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            report.choose(selected);
        }
    }

    private final class Cell extends ListCell<CareRow> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CareRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label name = oneLine(row.name(), "owed-who");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            Label late = styled(new Label(report.late(row)), "late-mark");
            Label kept = new Label(report.kept(row));
            late.setMinWidth(USE_PREF_SIZE);
            kept.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(12, name, late, kept);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setAccessibleText(String.join(", ", row.name(), kept.getText(), late.getText()));
        }
    }

    Region root() {
        return root;
    }
}
