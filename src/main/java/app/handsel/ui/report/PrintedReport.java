package app.handsel.ui.report;

import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.trust.Measure;
import app.handsel.ui.support.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/** The report on paper: black on white, on one page. */
final class PrintedReport extends VBox {

    private static final String RULES = Objects.requireNonNull(
                    PrintedReport.class.getResource("/app/handsel/print.css"))
            .toExternalForm();
    private static final double GAP = 16;
    private static final double MONTH_PERCENT = 10;

    private final Messages messages;

    PrintedReport(ReportPage page, String asOf, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("printed", "printed-report");
        getStylesheets().add(RULES);
        Label name = wrapped(page.title(), "printed-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label when = styled(new Label(asOf), "printed-small");
        when.setMinWidth(USE_PREF_SIZE);
        Region kept = ChartView.kept("kept", messages.text("report.kept-chart"), page.kept(), messages, _ -> {})
                .root();
        Region waits = ChartView.waits(messages.text("report.waits-chart"), page.waits(), messages, _ -> {})
                .root();
        getChildren()
                .addAll(new HBox(GAP, name, when), wrapped(page.period(), "printed-small"), kept, waits, table(page));
    }

    private Region table(ReportPage page) {
        GridPane grid = styled(new GridPane(), "printed-table");
        // How many were moved or late stands on the bars above.
        List<Measure> measures = Stream.of(Measure.values())
                .filter(measure -> measure != Measure.MOVED && measure != Measure.LATE)
                .toList();
        int columns = measures.size();
        for (int i = 0; i <= columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i == 0 ? MONTH_PERCENT : (100 - MONTH_PERCENT) / columns);
            grid.getColumnConstraints().add(column);
        }
        grid.add(wrapped(messages.text("report.month"), "printed-number"), 0, 0);
        for (int i = 0; i < columns; i++) {
            grid.add(wrapped(messages.text(measures.get(i)), "printed-number"), i + 1, 0);
        }
        for (int line = 0; line < page.table().size(); line++) {
            TableRow row = page.table().get(line);
            grid.add(wrapped(row.name(), "printed-number"), 0, line + 1);
            for (int i = 0; i < columns; i++) {
                grid.add(wrapped(row.figures().get(measures.get(i).ordinal()).value()), i + 1, line + 1);
            }
        }
        return grid;
    }

    /** What is too tall for the page is made smaller as a whole. */
    PrintedReport fit(double width, double height) {
        // Text is measured in its own font only where there is a scene.
        new Scene(new Group(this)).getRoot().applyCss();
        setMinWidth(width);
        setMaxWidth(width);
        resize(width, height);
        layout();
        double tall = prefHeight(width);
        if (tall > height) {
            getTransforms().add(new Scale(height / tall, height / tall));
        }
        resize(width, tall);
        layout();
        return this;
    }
}
