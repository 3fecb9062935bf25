package app.handsel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What somebody who looks at the screen can see. */
final class Sight {

    private Sight() {}

    /** All that is visible below a node, the node itself first. */
    static List<Node> nodes(Node node) {
        var seen = new ArrayList<Node>();
        collect(node, seen);
        return seen;
    }

    private static void collect(Node node, List<Node> seen) {
        if (node.isVisible()) {
            seen.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, seen));
            }
        }
    }

    /** Each text on a line of its own, as its skin shows it, and what stands in the fields. */
    static String texts(Node node) {
        return shown(node) ? nodes(node).stream().flatMap(Sight::text).collect(Collectors.joining("\n")) : "";
    }

    private static Stream<String> text(Node node) {
        return node instanceof Text text && !text.getText().isBlank() && !within(text)
                ? Stream.of(text.getText())
                : node instanceof TextInputControl field ? Stream.of(field.getText()) : Stream.empty();
    }

    /** A field's own text nodes hold its prompt and only a part of its text. */
    private static boolean within(Node text) {
        for (Node at = text; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }

    static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** Whether any of a node can be seen in the window, and is not scrolled away. */
    static boolean inWindow(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        for (Node at = node; at != null; at = at.getParent()) {
            boolean frames = at.getParent() == null || at.getStyleClass().contains("viewport");
            if (!at.isVisible()
                    || frames && !at.localToScene(at.getLayoutBounds()).intersects(bounds)) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
