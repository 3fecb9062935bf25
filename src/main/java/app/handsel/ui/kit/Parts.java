package app.handsel.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small parts that every screen is made of. */
public final class Parts {

    private Parts() {}

    /** A heading of a page. */
    public static Label title(String text) {
        return wrapped(text, "page-title");
    }

    /** A heading within a page. */
    public static Label heading(String text) {
        Label label = styled(new Label(text), "section-title");
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }

    /** Text that wraps and never hides its end. */
    public static Label wrapped(String text, String... styles) {
        Label label = styled(new Label(text), styles);
        RightToLeft.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Text on one line that ends in an ellipsis when there is no room, and then shows itself whole on hover. */
    public static Label oneLine(String text, String... styles) {
        Label label = styled(new Label(text), styles);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(text));
        return label;
    }

    /** Whether JavaFX can wrap a text; it fails on right-to-left letters. */
    public static boolean canWrap(String text) {
        return !RightToLeft.in(text);
    }

    /** A text of several lines that Tab leaves, as it leaves every other field. */
    public static TextArea textArea(String id) {
        TextArea text = new TextArea();
        text.setId(id);
        RightToLeft.wrap(text);
        text.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.TAB && !pressed.isShortcutDown()) {
                pressed.consume();
                text.requestFocusTraversal(
                        pressed.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return text;
    }

    public static Button button(String id, String text, Runnable action, String... styles) {
        Button button = styled(new Button(text), styles);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Button button(String id, String text, Ikon icon, Runnable action, String... styles) {
        Button button = button(id, text, action, styles);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    public static Region spacer() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    public static <N extends javafx.scene.Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }
}
