package app.handsel.ui.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Many figures that are one stop of Tab: the arrow keys walk among them. */
final class Walk {

    /** How much further away something is that is not straight above or below. */
    private static final double ASIDE = 0.2;

    private final List<? extends Node> stops;

    private Walk(List<? extends Node> stops) {
        this.stops = stops;
    }

    static void among(List<? extends Node> stops) {
        Walk walk = new Walk(stops);
        for (Node stop : stops) {
            stop.setFocusTraversable(stop == stops.getFirst());
            stop.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> walk.from(stop, pressed));
            stop.focusedProperty().subscribe(focused -> {
                if (focused) {
                    stops.forEach(one -> one.setFocusTraversable(one == stop));
                }
            });
        }
    }

    private void from(Node stop, KeyEvent pressed) {
        int at = stops.indexOf(stop);
        Optional<? extends Node> next = switch (pressed.getCode()) {
            case LEFT -> at(at - 1);
            case RIGHT -> at(at + 1);
            case HOME -> at(0);
            case END -> at(stops.size() - 1);
            case UP -> beyond(stop, -1);
            case DOWN -> beyond(stop, 1);
            default -> Optional.empty();
        };
        next.ifPresent(node -> {
            pressed.consume();
            node.requestFocus();
        });
    }

    private Optional<? extends Node> at(int index) {
        return index >= 0 && index < stops.size() ? Optional.of(stops.get(index)) : Optional.empty();
    }

    /** The nearest one in the next line up or down. */
    private Optional<? extends Node> beyond(Node stop, int way) {
        Bounds from = stop.localToScene(stop.getLayoutBounds());
        return stops.stream()
                .filter(one -> one != stop && way * (middle(one) - from.getCenterY()) > from.getHeight() / 2)
                .min(Comparator.comparingDouble(one -> way * (middle(one) - from.getCenterY())
                        + ASIDE
                                * Math.abs(
                                        one.localToScene(one.getLayoutBounds()).getCenterX() - from.getCenterX())));
    }

    private static double middle(Node one) {
        return one.localToScene(one.getLayoutBounds()).getCenterY();
    }
}
