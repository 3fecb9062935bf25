package app.handsel.ui.report;

import app.handsel.ui.kit.Parts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Counts as parts of one bar, told apart by their patterns and by the number that stands on each; {@code most} fills
 * the width.
 */
final class StackedBar extends Region {

    private final List<StackPane> parts;
    private final List<Integer> counts;
    private final int most;

    StackedBar(int kept, int moved, int late, int most) {
        this.counts = List.of(kept, moved, late);
        this.most = Math.max(1, most);
        this.parts = List.of(part(kept, "bar-kept"), part(moved, "bar-moved"), part(late, "bar-late"));
        getChildren().addAll(parts);
        getStyleClass().add("bar");
    }

    private static StackPane part(int count, String style) {
        Label number = Parts.styled(new Label(Integer.toString(count)), "bar-number");
        StackPane part = Parts.styled(new StackPane(number), "bar-part", style);
        part.setVisible(count > 0);
        return part;
    }

    @Override
    protected double computePrefHeight(double width) {
        return parts.getFirst().prefHeight(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** Every part has room for its number; what is left is shared as the counts say. */
    @Override
    protected void layoutChildren() {
        double numbers = parts.stream()
                .filter(StackPane::isVisible)
                .mapToDouble(part -> part.prefWidth(-1))
                .sum();
        double room = Math.max(0, getWidth() - numbers);
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            StackPane part = parts.get(i);
            if (part.isVisible()) {
                double width = part.prefWidth(-1) + room * counts.get(i) / most;
                part.resizeRelocate(x, 0, width, getHeight());
                x += width;
            }
        }
    }
}
