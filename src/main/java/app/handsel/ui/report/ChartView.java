package app.handsel.ui.report;

import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A bar for each row, its value in words beside it: a chart that is also a list to walk through. */
final class ChartView {

    private final Messages messages;
    private final VBox root = styled(new VBox(), "bars");
    private final List<Region> rows = new ArrayList<>();

    private ChartView(String title, Messages messages) {
        this.messages = messages;
        root.getChildren().add(wrapped(title, "section-title"));
        root.setAccessibleText(title);
    }

    static ChartView kept(String id, String title, List<KeptRow> rows, Messages messages, Consumer<Figure> open) {
        ChartView chart = new ChartView(title, messages);
        chart.legend(
                chart.swatch("bar-kept", "report.legend-kept"),
                chart.swatch("bar-moved", "report.legend-moved"),
                chart.swatch("bar-late", "report.legend-late"));
        rows.forEach(row -> chart.row(
                id,
                row.name(),
                new StackedBar(row.kept(), row.moved(), row.late(), row.most()),
                row.figure().value(),
                row.spoken(),
                () -> open.accept(row.figure())));
        return chart.done();
    }

    static ChartView waits(String title, List<WaitRow> rows, Messages messages, Consumer<Figure> open) {
        ChartView chart = new ChartView(title, messages);
        chart.legend(
                chart.swatch("bar-median", "report.legend-median"),
                chart.swatch("bar-longest", "report.legend-longest"),
                wrapped(messages.text("report.legend-scale"), "hint"));
        rows.forEach(row -> chart.row(
                "report-wait",
                row.name(),
                new WaitBar(row.median(), row.longest()),
                row.value(),
                row.spoken(),
                () -> open.accept(row.figure())));
        chart.root.getStyleClass().add("waits");
        return chart.done();
    }

    private void legend(Node... swatches) {
        root.getChildren().add(Within.page(new FlowPane(16, 4, swatches), root));
    }

    private Node swatch(String style, String words) {
        Region square = styled(new Region(), "swatch", style);
        return styled(new HBox(8, square, wrapped(messages.text(words), "hint")), "swatch-line");
    }

    private void row(String id, String name, Region bar, String value, String spoken, Runnable open) {
        Label who = styled(Parts.oneLine(name), "chart-name");
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label said = wrapped(value, "chart-value");
        HBox line = styled(new HBox(who, bar, said), "chart-row");
        rows.add(Pressed.on(line, id + "-" + rows.size(), spoken, open));
    }

    private ChartView done() {
        root.getChildren().addAll(rows);
        Walk.among(rows);
        return this;
    }

    Region root() {
        return root;
    }
}
