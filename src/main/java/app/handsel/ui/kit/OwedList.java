package app.handsel.ui.kit;

import static app.handsel.ui.kit.Parts.styled;

import app.handsel.model.Obligation;
import app.handsel.ui.support.Deed;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OwedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Obligations in their groups. Up and Down walk through them, Enter does what a row asks for. */
public final class OwedList extends VBox {

    /** What can be done with a row. */
    public record Doing(
            BiConsumer<OwedRow, Deed> act,
            Consumer<OwedRow> mail,
            Consumer<OwedRow> open,
            Consumer<OwedRow> versions) {}

    private final ObservableList<OwedRow> rows;
    private final Messages messages;
    private final Doing doing;
    private final boolean named;
    private final List<OwedRowView> shown = new ArrayList<>();
    private @Nullable Node awaiting;
    private Optional<UUID> acted = Optional.empty();
    private Optional<UUID> left = Optional.empty();
    private boolean ready = true;

    /** {@code named} rows say whose they are; on a card that is known. */
    public OwedList(ObservableList<OwedRow> rows, Messages messages, Doing doing, boolean named) {
        this.rows = rows;
        this.messages = messages;
        this.doing = doing;
        this.named = named;
        getStyleClass().add("owed-list");
        addEventFilter(KeyEvent.KEY_RELEASED, _ -> ready = true);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> ready = true);
        rows.addListener((ListChangeListener<OwedRow>) _ -> fill());
        fill();
    }

    private void fill() {
        Optional<UUID> focused = focusedEntry();
        int index = indexOf(focused);
        shown.clear();
        getChildren().clear();
        Obligation.Group group = null;
        for (OwedRow row : rows) {
            if (named && row.obligation().group() != group) {
                group = row.obligation().group();
                getChildren().add(styled(Parts.heading(messages.text(group)), "owed-group"));
            }
            add(row);
        }
        if (focused.isPresent()) {
            focusAgain(focused, index);
        } else if (awaiting != null && getScene() != null && getScene().getFocusOwner() == awaiting) {
            focusFirst();
        }
    }

    private void add(OwedRow row) {
        OwedRowView view =
                new OwedRowView(row, messages, new Doing(this::act, doing.mail(), this::open, this::versions), named);
        view.walk(() -> focus(shown.indexOf(view) - 1), () -> focus(shown.indexOf(view) + 1));
        shown.add(view);
        getChildren().add(view);
    }

    /** Enter held down acts once, not on row after row. */
    private void act(OwedRow row, Deed deed) {
        if (ready) {
            ready = false;
            acted = Optional.of(row.obligation().about().id());
            left = acted;
            doing.act().accept(row, deed);
        }
    }

    private void open(OwedRow row) {
        left = Optional.of(row.obligation().about().id());
        doing.open().accept(row);
    }

    private void versions(OwedRow row) {
        left = Optional.of(row.obligation().about().id());
        doing.versions().accept(row);
    }

    /** The focus stays with its entry; only when that was dealt with here it goes to the next one. */
    private void focusAgain(Optional<UUID> entry, int index) {
        int now = indexOf(entry);
        if (now >= 0) {
            focus(now);
        } else if (entry.equals(acted)) {
            focus(Math.min(index, shown.size() - 1));
        }
    }

    /** Puts the focus on the first row; when there is none yet, as soon as there is, unless it went elsewhere since. */
    public void focusFirst() {
        awaiting = shown.isEmpty() && getScene() != null ? getScene().getFocusOwner() : null;
        focus(0);
    }

    /** Where one went from to a card, if that is still owed; Enter on another row would do what nobody meant. */
    public void focusWhereLeft() {
        int row = indexOf(left);
        left = Optional.empty();
        if (row >= 0) {
            focus(row);
        } else {
            focusFirst();
        }
    }

    private Optional<UUID> focusedEntry() {
        return shown.stream()
                .filter(Node::isFocusWithin)
                .map(OwedRowView::entry)
                .findFirst();
    }

    private int indexOf(Optional<UUID> entry) {
        for (int i = 0; i < shown.size(); i++) {
            if (entry.equals(Optional.of(shown.get(i).entry()))) {
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
