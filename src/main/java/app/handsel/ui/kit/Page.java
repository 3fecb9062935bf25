package app.handsel.ui.kit;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page that scrolls when it is longer than the window, and never sideways. */
public final class Page {

    private static final double MARGIN = 48;

    private final ScrollPane scroll;
    private final VBox column;

    public Page(Node... parts) {
        column = new VBox(parts);
        column.getStyleClass().add("page");
        StackPane middle = new StackPane(column);
        middle.getStyleClass().add("paper");
        scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> {
            if (focused != null && isWithin(focused)) {
                showAfterLayout(focused);
            }
        });
    }

    /** What has the focus may only just have appeared, and where it stands is known after the next layout. */
    private void showAfterLayout(Node part) {
        Scene scene = scroll.getScene();
        Runnable once = new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (part.isFocused() && scroll.getScene() == scene) {
                    formAround(part).ifPresent(Page.this::showFromTop);
                    show(part);
                }
            }
        };
        scene.addPostLayoutPulseListener(once);
        scroll.requestLayout();
    }

    private Optional<Form> formAround(Node part) {
        for (Node at = part; at != null && at != column; at = at.getParent()) {
            if (at instanceof Form form) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == column) {
                return true;
            }
        }
        return false;
    }

    public ScrollPane root() {
        return scroll;
    }

    public VBox column() {
        return column;
    }

    /** As much of a form as there is room for, from its beginning, or from that of the page if it is near. */
    private void showFromTop(Node form) {
        Bounds bounds = column.sceneToLocal(form.localToScene(form.getLayoutBounds()));
        double from = bounds.getMinY() < 2 * MARGIN ? 0 : bounds.getMinY();
        double tall =
                Math.min(bounds.getMaxY() - from, scroll.getViewportBounds().getHeight() - 2 * MARGIN);
        show(from, from + tall);
    }

    /** Scrolls as little as needed, so that whoever walks by keyboard always sees where they are. */
    private void show(Node part) {
        Bounds bounds = column.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        show(bounds.getMinY(), bounds.getMaxY());
    }

    private void show(double from, double to) {
        double seen = scroll.getViewportBounds().getHeight();
        double room = column.getHeight() - seen;
        if (room <= 0) {
            return;
        }
        double top = scroll.getVvalue() * room;
        if (to + MARGIN > top + seen) {
            top = to + MARGIN - seen;
        }
        if (from - MARGIN < top) {
            top = from - MARGIN;
        }
        scroll.setVvalue(Math.clamp(top / room, 0, 1));
    }
}
