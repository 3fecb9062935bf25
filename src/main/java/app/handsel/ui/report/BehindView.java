package app.handsel.ui.report;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.oneLine;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.trust.Case;
import app.handsel.ui.support.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The records behind a figure: who, what, when, and what became of it. Enter opens the card. */
final class BehindView {

    private final ReportViewModel report;
    private final ListView<Case> list = new ListView<>();
    private final VBox root;
    private String shown = "";

    BehindView(ReportViewModel report, Messages messages) {
        this.report = report;
        Label title = wrapped("", "page-title");
        Label value = wrapped("", "lead");
        Label count = wrapped("", "subtle");
        list.setId("report-records");
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Choosing.from(list, this::openSelected);
        report.behind()
                .subscribe(behind -> behind.ifPresent(open -> {
                    title.setText(open.figure().title());
                    value.setText(open.figure().value());
                    count.setText(messages.text("report.records", open.cases().size()));
                    list.setAccessibleText(open.figure().title());
                    int selected = open.figure().key().equals(shown)
                            ? list.getSelectionModel().getSelectedIndex()
                            : 0;
                    shown = open.figure().key();
                    list.getItems().setAll(open.cases());
                    list.getSelectionModel()
                            .select(Math.min(selected, open.cases().size() - 1));
                }));
        root = new VBox(
                16,
                button("report-back", messages.text("report.back"), Feather.ARROW_LEFT, report::back),
                new VBox(4, title, value, count),
                list);
        root.getStyleClass().addAll("page", "report");
    }

    private void openSelected() {
        Case selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            report.open(selected);
        }
    }

    void focus() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<Case> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Case one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            CaseRow row = report.row(one);
            Label who = oneLine(row.who(), "owed-who");
            HBox.setHgrow(who, Priority.ALWAYS);
            who.setMaxWidth(Double.MAX_VALUE);
            Label when = styled(new Label(row.when()), "owed-when");
            when.setMinWidth(USE_PREF_SIZE);
            when.setTooltip(new Tooltip(row.exactly()));
            HBox line = new HBox(12, who, when);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(new VBox(line, oneLine(row.what()), oneLine(row.result(), "subtle")));
            setAccessibleText(String.join(", ", row.who(), row.what(), row.exactly(), row.result()));
        }
    }

    Region root() {
        return root;
    }
}
