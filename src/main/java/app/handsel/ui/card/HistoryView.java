package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.RowList;
import app.handsel.ui.support.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The history of a card, in place of its timeline while it is open; Enter goes to all versions of a record. */
final class HistoryView extends VBox {

    private final HistoryViewModel history;
    private final RowList<HistoryViewModel.Row> list;
    private boolean waiting;

    HistoryView(HistoryViewModel history, Messages messages) {
        super(12);
        this.history = history;
        setId("history");
        list = new RowList<>(
                history.rows(),
                new RowList.Look<>(row -> List.of(row.edit(), row.entry()), HistoryView::row, HistoryView::spoken),
                history::open);
        list.setId("history-rows");
        Button older = button("history-older", messages.text("versions.older"), history::showOlder);
        older.visibleProperty().bind(history.more());
        older.managedProperty().bind(older.visibleProperty());
        getChildren()
                .addAll(
                        Parts.heading(messages.text("history.title")),
                        wrapped(messages.text("history.hint"), "subtle"),
                        list,
                        older);
        visibleProperty().bind(history.open());
        managedProperty().bind(visibleProperty());
        setFocusTraversable(true);
        setAccessibleText(messages.text("history.title"));
        history.open().subscribe(open -> {
            if (open) {
                enter();
            }
        });
        history.rows().addListener((ListChangeListener<HistoryViewModel.Row>) _ -> arrived());
    }

    private void arrived() {
        if (waiting && isFocused() && !history.rows().isEmpty()) {
            waiting = false;
            list.focusFirst();
        }
    }

    /** The focus goes to where one was in it, or to its beginning as soon as that has been read. */
    void enter() {
        waiting = history.rows().isEmpty();
        if (waiting) {
            requestFocus();
        } else {
            list.focusWhereLeft();
        }
    }

    private static Node row(HistoryViewModel.Row row) {
        VBox view = new VBox(2);
        if (!row.what().isEmpty()) {
            Label who = wrapped(row.who(), "note-when");
            who.setTooltip(new Tooltip(row.exactly()));
            view.getChildren().addAll(who, wrapped(row.what(), "row-what"));
        }
        row.details().forEach(detail -> view.getChildren().add(wrapped(detail, "history-detail")));
        return view;
    }

    private static String spoken(HistoryViewModel.Row row) {
        return Stream.concat(Stream.of(row.who(), row.what()), row.details().stream())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
