package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The history of a card, in place of its timeline while it is open. */
final class HistoryView extends VBox {

    private final HistoryViewModel history;

    HistoryView(HistoryViewModel history, Messages messages) {
        super(16);
        this.history = history;
        setId("history");
        VBox rows = new VBox(16);
        getChildren().addAll(Parts.heading(messages.text("history.title")), rows);
        history.rows().addListener((ListChangeListener<HistoryViewModel.Row>) _ -> rows.getChildren()
                .setAll(history.rows().stream().map(HistoryView::row).toList()));
        visibleProperty().bind(history.open());
        managedProperty().bind(visibleProperty());
        setFocusTraversable(true);
        setAccessibleText(messages.text("history.title"));
        history.open().subscribe(open -> {
            if (open) {
                requestFocus();
            }
        });
    }

    private static Node row(HistoryViewModel.Row row) {
        Label who = styled(new Label(row.who()), "note-when");
        who.setTooltip(new Tooltip(row.exactly()));
        VBox view = new VBox(4, who, wrapped(row.what(), "history-what"));
        row.details().forEach(detail -> view.getChildren().add(wrapped(detail, "history-detail")));
        return view;
    }
}
