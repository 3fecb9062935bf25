package app.handsel.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** A wide column and a narrow one beside it, or below it where the window or the text leaves no room. */
public final class TwoColumns extends Region {

    private static final double GAP = 32;
    private static final double SIDE_EM = 19;
    private static final double ROOM_EM = 46;

    private final Region main;
    private final Region side;

    public TwoColumns(Region main, Region side) {
        this.main = main;
        this.side = side;
        getChildren().addAll(main, side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean beside(double width) {
        return width >= ROOM_EM * em();
    }

    /** The size of the text that is in force, so that large text goes into one column. */
    private double em() {
        return main.lookup(".section-title") instanceof Label heading
                ? heading.getFont().getSize()
                : Font.getDefault().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return main.prefHeight(-1);
        }
        if (!beside(width)) {
            return main.prefHeight(width) + GAP + side.prefHeight(width);
        }
        double sideWidth = SIDE_EM * em();
        return Math.max(main.prefHeight(width - sideWidth - GAP), side.prefHeight(sideWidth));
    }

    @Override
    protected double computePrefWidth(double height) {
        return ROOM_EM * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (!beside(width)) {
            double height = main.prefHeight(width);
            main.resizeRelocate(0, 0, width, height);
            side.resizeRelocate(0, height + GAP, width, side.prefHeight(width));
            return;
        }
        double sideWidth = SIDE_EM * em();
        main.resizeRelocate(0, 0, width - sideWidth - GAP, getHeight());
        side.resizeRelocate(width - sideWidth, 0, sideWidth, getHeight());
    }
}
