package app.handsel.ui.report;

import app.handsel.ui.kit.Parts;
import javafx.scene.layout.Region;

/** The median as a solid bar within the longest, which is an outline: two parts of the same width, from 0 to 1. */
final class WaitBar extends Region {

    private static final double LEAST = 3;
    private static final double THIN = 0.25;

    private final Region middle = Parts.styled(new Region(), "bar-median");
    private final Region longest = Parts.styled(new Region(), "bar-longest");
    private final double medianPart;
    private final double longestPart;

    WaitBar(double median, double longestOfAll) {
        this.medianPart = median;
        this.longestPart = longestOfAll;
        middle.setVisible(median > 0);
        longest.setVisible(longestOfAll > 0);
        getChildren().addAll(longest, middle);
        getStyleClass().addAll("bar", "wait-bar");
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double inset = getHeight() * THIN;
        longest.resizeRelocate(0, 0, Math.max(LEAST, getWidth() * longestPart), getHeight());
        middle.resizeRelocate(0, inset, Math.max(LEAST, getWidth() * medianPart), getHeight() - 2 * inset);
    }
}
