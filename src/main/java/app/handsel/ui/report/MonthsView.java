package app.handsel.ui.report;

import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.support.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * All figures by month, three side by side: as many such blocks in a line as the window and the text leave room for.
 */
final class MonthsView {

    private static final int SIDE_BY_SIDE = 3;
    private static final double MONTH_PERCENT = 19;
    private static final double FIGURES_PERCENT = 81;

    private final Messages messages;
    private final Consumer<Figure> open;
    private final FlowPane blocks = new FlowPane(24, 24);
    private final VBox root;

    MonthsView(List<TableRow> rows, Messages messages, Consumer<Figure> open) {
        this.messages = messages;
        this.open = open;
        root = new VBox(8, wrapped(messages.text("report.table"), "section-title"), blocks);
        int columns = rows.getFirst().figures().size();
        for (int first = 0; first < columns; first += SIDE_BY_SIDE) {
            blocks.getChildren().add(block(rows, first, Math.min(columns, first + SIDE_BY_SIDE)));
        }
        Within.page(blocks, root);
    }

    private GridPane block(List<TableRow> rows, int first, int end) {
        GridPane grid = styled(new GridPane(), "table");
        for (int i = first; i <= end; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i == first ? MONTH_PERCENT : FIGURES_PERCENT / (end - first));
            grid.getColumnConstraints().add(column);
        }
        grid.add(wrapped(messages.text("report.month"), "table-head"), 0, 0);
        for (int i = first; i < end; i++) {
            var measure = rows.getFirst().figures().get(i).measure();
            grid.add(wrapped(messages.text(measure), "table-head"), i - first + 1, 0);
        }
        var cells = new ArrayList<Region>();
        for (int line = 0; line < rows.size(); line++) {
            grid.add(wrapped(rows.get(line).name(), "table-name"), 0, line + 1);
            for (int i = first; i < end; i++) {
                Region cell = cell(rows.get(line).figures().get(i));
                cells.add(cell);
                grid.add(cell, i - first + 1, line + 1);
            }
        }
        Walk.among(cells);
        return grid;
    }

    private Region cell(Figure figure) {
        Label cell = Pressed.on(
                wrapped(figure.value(), "table-cell"),
                "report-" + figure.key(),
                messages.text("report.spoken", figure.title(), figure.value()),
                () -> open.accept(figure));
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }

    Region root() {
        return root;
    }
}
