package app.handsel.ui.kit;

import static app.handsel.ui.kit.Parts.styled;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
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
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (SAVE.match(pressed)) {
                pressed.consume();
                save.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                close.run();
            }
        });
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
