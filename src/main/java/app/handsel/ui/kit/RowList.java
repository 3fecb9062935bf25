package app.handsel.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Rows below each other: Up and Down walk through them, Enter does what a row is for. */
public final class RowList<T> extends VBox {

    /** What a row is: its key tells it from others, however it is shown; spoken is what a screen reader says. */
    public record Look<T>(Function<T, ?> key, Function<T, Node> view, Function<T, String> spoken) {}

    private final ObservableList<T> rows;
    private final Look<T> look;
    private final Consumer<T> enter;
    private final List<VBox> shown = new ArrayList<>();
    private Optional<Object> entered = Optional.empty();
    private boolean ready = true;

    public RowList(ObservableList<T> rows, Look<T> look, Consumer<T> enter) {
        super(4);
        this.rows = rows;
        this.look = look;
        this.enter = enter;
        addEventFilter(KeyEvent.KEY_RELEASED, _ -> ready = true);
        rows.addListener((ListChangeListener<T>) _ -> fill());
        fill();
    }

    private void fill() {
        Optional<VBox> focused = shown.stream().filter(Node::isFocusWithin).findFirst();
        int index = focused.map(shown::indexOf).orElse(-1);
        shown.clear();
        rows.forEach(row -> shown.add(row(row)));
        getChildren().setAll(shown);
        focused.map(Node::getUserData).ifPresent(key -> focusAgain(key, index));
    }

    /** The focus stays with its row; when that is gone by what was done to it, it goes to the next one. */
    private void focusAgain(Object key, int index) {
        int now = indexOf(Optional.of(key));
        if (now >= 0) {
            focus(now);
        } else if (entered.equals(Optional.of(key))) {
            focus(Math.min(index, shown.size() - 1));
        }
    }

    private VBox row(T row) {
        VBox view = new VBox(look.view().apply(row));
        view.getStyleClass().add("row");
        view.setUserData(look.key().apply(row));
        view.setFocusTraversable(true);
        view.setAccessibleRole(AccessibleRole.BUTTON);
        view.setAccessibleText(look.spoken().apply(row));
        view.setOnMouseClicked(_ -> view.requestFocus());
        view.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> pressed(view, row, pressed));
        return view;
    }

    private void pressed(VBox view, T row, KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown() || pressed.isConsumed()) {
            return;
        }
        int index = shown.indexOf(view);
        switch (pressed.getCode()) {
            case UP -> focus(index - 1);
            case DOWN -> focus(index + 1);
            case HOME -> focus(0);
            case END -> focus(shown.size() - 1);
            case ENTER -> {
                if (!view.isFocused()) {
                    return;
                }
                if (ready) {
                    // Held down, it does not go on with one row after the other.
                    ready = false;
                    enter(row);
                }
            }
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    /** Does what a row is for. */
    public void enter(T row) {
        entered = Optional.of(look.key().apply(row));
        enter.accept(row);
    }

    private int indexOf(Optional<Object> key) {
        for (int i = 0; i < shown.size(); i++) {
            if (key.equals(Optional.of(shown.get(i).getUserData()))) {
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

    public void focusFirst() {
        focus(0);
    }

    /** To the row that was entered last, as when one comes back from where it led; else to the first. */
    public void focusWhereLeft() {
        focus(Math.max(0, indexOf(entered)));
    }
}
