package app.handsel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** Finds what somebody cannot read to its end on a screen, and what reaches beyond the frame it is seen through. */
final class CutOff {

    private static final double HAIR = 1.5;

    private CutOff() {}

    static List<String> in(Parent root) {
        return Sight.nodes(root).stream()
                .flatMap(node -> Stream.of(shortened(node), beyond(node), sideways(node)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Text that ends in an ellipsis and does not show itself whole on hover. */
    private static Optional<String> shortened(Node node) {
        return node instanceof Labeled labeled
                        && labeled.getTooltip() == null
                        && labeled.lookup(".text") instanceof Text text
                        && text.getText().length()
                                < Objects.requireNonNullElse(labeled.getText(), "")
                                        .length()
                ? Optional.of("“" + text.getText() + "” of “" + labeled.getText() + "”")
                : Optional.empty();
    }

    private static Optional<String> beyond(Node node) {
        if (!(node instanceof Control || node instanceof Text) || node instanceof ScrollBar) {
            return Optional.empty();
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof TextInputControl) {
                return Optional.empty();
            }
            Bounds frame = at.localToScene(at.getLayoutBounds());
            if ((at.getParent() == null || at.getStyleClass().contains("viewport"))
                    && (bounds.getMinX() < frame.getMinX() - HAIR || bounds.getMaxX() > frame.getMaxX() + HAIR)) {
                return Optional.of("%s reaches from %.0f to %.0f, seen from %.0f to %.0f"
                        .formatted(node, bounds.getMinX(), bounds.getMaxX(), frame.getMinX(), frame.getMaxX()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> sideways(Node node) {
        return node instanceof ScrollBar bar
                        && bar.getOrientation() == Orientation.HORIZONTAL
                        && bar.getHeight() > 0
                        && !within(bar)
                ? Optional.of("scrolls sideways: " + bar.getParent())
                : Optional.empty();
    }

    private static boolean within(Node bar) {
        return bar.getParent() != null && bar.getParent().getParent() instanceof TextInputControl;
    }
}
