package app.handsel.ui.exchange;

import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** The report: what became of each row of the file, and what somebody may want to look at. */
final class ReportView {

    private static final double HEIGHT = 320;

    private final Messages messages;
    private final VBox root;

    ReportView(BringInViewModel bringIn, Messages messages) {
        this.messages = messages;
        ListView<ReportLine> list = new ListView<>(bringIn.report().lines());
        list.setId("bringin-report");
        list.setAccessibleText(messages.text("bringin.report"));
        list.setCellFactory(_ -> new Cell());
        list.setPrefHeight(HEIGHT);
        root = new VBox(8, Parts.heading(messages.text("bringin.report")), list);
    }

    private String words(ReportLine line) {
        String name = line.name().isBlank() ? messages.text("bringin.no-name") : line.name();
        String row = messages.text("bringin.row", line.row(), name, message("outcome.", line.outcome()));
        return Stream.concat(Stream.of(row), line.remarks().stream().map(remark -> message("remark.", remark)))
                .collect(Collectors.joining(" "));
    }

    private String message(String prefix, String name) {
        return messages.text(prefix + name.toLowerCase(Locale.ROOT));
    }

    private final class Cell extends ListCell<ReportLine> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ReportLine line, boolean empty) {
            super.updateItem(line, empty);
            String text = empty || line == null ? "" : words(line);
            setWrapText(Parts.canWrap(text));
            setText(text);
        }
    }

    Node root() {
        return root;
    }
}
