package app.handsel.ui.kit;

import static app.handsel.ui.kit.Parts.styled;

import app.handsel.model.Obligation;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OwedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

/** Obligations in their groups. Up and Down walk through them, Enter does what a row asks for. */
public final class OwedList extends VBox {

    /** What can be done with a row. */
    public record Doing(Consumer<OwedRow> act, Consumer<OwedRow> mail, Consumer<OwedRow> open) {}

    private final ObservableList<OwedRow> rows;
    private final Messages messages;
    private final Doing doing;
    private final boolean named;
    private final List<OwedRowView> shown = new ArrayList<>();
    private boolean focusAwaited;

    /** {@code named} rows say whose they are; on a card that is known. */
    public OwedList(ObservableList<OwedRow> rows, Messages messages, Doing doing, boolean named) {
        this.rows = rows;
        this.messages = messages;
        this.doing = doing;
        this.named = named;
        getStyleClass().add("owed-list");
        rows.addListener((ListChangeListener<OwedRow>) _ -> fill());
        fill();
    }

    private void fill() {
        int focused = focusedIndex();
        shown.clear();
        getChildren().clear();
        Obligation.Group group = null;
        for (OwedRow row : rows) {
            if (named && row.obligation().group() != group) {
                group = row.obligation().group();
                getChildren().add(styled(Parts.heading(messages.text(group)), "owed-group"));
            }
            OwedRowView view = new OwedRowView(row, messages, doing, named);
            view.walk(() -> focus(shown.indexOf(view) - 1), () -> focus(shown.indexOf(view) + 1));
            shown.add(view);
            getChildren().add(view);
        }
        if (focused >= 0) {
            focus(Math.min(focused, shown.size() - 1));
        } else if (focusAwaited) {
            focusFirst();
        }
    }

    /** Puts the focus on the first row, as soon as there is one. */
    public void focusFirst() {
        focusAwaited = shown.isEmpty();
        focus(0);
    }

    private int focusedIndex() {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    private void focus(int index) {
        if (index >= 0 && index < shown.size()) {
            shown.get(index).requestFocus();
        }
    }
}
