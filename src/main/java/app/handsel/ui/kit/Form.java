package app.handsel.ui.kit;

import static app.handsel.ui.kit.Parts.styled;

import java.time.DateTimeException;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A small form in the page: labels above their fields, what is wrong below, Shortcut+Enter saves, Esc puts it away. */
public final class Form extends VBox {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    public Form(String title, ObservableStringValue problem, Runnable save, Runnable close) {
        getStyleClass().add("form");
        Label wrong = styled(Parts.wrapped(""), "form-problem");
        wrong.textProperty().bind(problem);
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        if (!title.isEmpty()) {
            getChildren().add(Parts.heading(title));
        }
        getChildren().add(wrong);
        FocusReturn.from(this);
        // Also when let go: a calendar would take that for its own Enter, and put back what it had before.
        addEventFilter(KeyEvent.ANY, key -> {
            if (SAVE.match(key)) {
                key.consume();
                if (key.getEventType() == KeyEvent.KEY_PRESSED && dayTaken()) {
                    save.run();
                }
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                close.run();
            }
        });
    }

    /**
     * A calendar takes what is typed only when it is left; what it cannot read stays there, marked, to be corrected.
     */
    private boolean dayTaken() {
        if (getScene().getFocusOwner() instanceof DatePicker day) {
            try {
                day.setValue(day.getConverter().fromString(day.getEditor().getText()));
            } catch (DateTimeException _) {
                day.getEditor().selectAll();
                return false;
            }
        }
        return true;
    }

    /** A field under its label; the label is also what a screen reader says. */
    public static VBox field(String label, Node field) {
        Label above = styled(new Label(label), "field-label");
        above.setLabelFor(field);
        field.setAccessibleText(label);
        if (field instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return new VBox(4, above, field);
    }

    /** Fields side by side that wrap to the next line when there is no room. */
    public static FlowPane line(Node... fields) {
        FlowPane line = new FlowPane(12, 8, fields);
        line.getStyleClass().add("form-line");
        return line;
    }

    public Form with(Node... parts) {
        getChildren().addAll(getChildren().size() - 1, java.util.List.of(parts));
        return this;
    }

    public Form actions(Node... buttons) {
        getChildren().add(styled(new FlowPane(8, 8, buttons), "form-actions"));
        return this;
    }
}
