package app.handsel.ui.kit;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * Wraps text with right-to-left letters, which JavaFX (seen in 26.0.2 and 27-ea+11) cannot: it fails with an
 * ArrayIndexOutOfBoundsException in PrismTextLayout.computeTrailingSpaceWidth. Here each few words are a text of their
 * own that is never wrapped, and the lines are made of those.
 */
final class RightToLeft {

    /** Words of the other direction stay together in their own order, so many at a time. */
    private static final int TOGETHER = 3;

    private static final double SPACE_EM = 0.27;

    private RightToLeft() {}

    /** Whether a text must not be left to JavaFX to wrap. */
    static boolean in(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Has a label wrap, whatever its text is or becomes. */
    static void wrap(Label label) {
        label.textProperty().subscribe(text -> {
            boolean words = in(text);
            label.prefWidthProperty().unbind();
            label.setPrefWidth(Region.USE_COMPUTED_SIZE);
            label.setWrapText(!words);
            label.setContentDisplay(words ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            label.setGraphic(words ? lines(label, text) : null);
        });
    }

    /** A text area wraps only what can be wrapped; the rest can be reached by scrolling. */
    static void wrap(TextArea area) {
        area.wrapTextProperty().bind(area.textProperty().map(text -> !in(text)));
    }

    private static Node lines(Label label, String text) {
        VBox lines = new VBox();
        text.lines().map(line -> line(label, line)).forEach(lines.getChildren()::add);
        label.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> width(label, text), label.fontProperty()));
        return lines;
    }

    private static Node line(Label label, String line) {
        boolean leftFirst = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        FlowPane pane = new FlowPane();
        pane.setNodeOrientation(leftFirst ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        pane.prefWrapLengthProperty().bind(label.widthProperty());
        pane.hgapProperty()
                .bind(label.fontProperty()
                        .map(font -> font.getSize() * SPACE_EM)
                        .orElse(0.0));
        for (String piece : pieces(line, leftFirst)) {
            Text words = new Text(piece);
            words.fontProperty().bind(label.fontProperty());
            words.fillProperty().bind(label.textFillProperty());
            pane.getChildren().add(words);
        }
        return pane;
    }

    /** Single words; those that run against the line stay together, a few at a time, for the order within them. */
    static List<String> pieces(String line, boolean leftFirst) {
        var pieces = new ArrayList<String>();
        int together = 0;
        for (String word : line.strip().split("\\s+")) {
            boolean against = in(word) == leftFirst;
            if (against && together > 0 && together < TOGETHER) {
                pieces.add(pieces.removeLast() + " " + word);
                together++;
            } else {
                pieces.add(word);
                together = against ? 1 : 0;
            }
        }
        return pieces;
    }

    private static double width(Label label, String text) {
        return text.lines()
                .mapToDouble(line -> {
                    Text whole = new Text(line);
                    whole.setFont(label.getFont());
                    return Math.ceil(whole.getLayoutBounds().getWidth())
                            + label.getFont().getSize();
                })
                .max()
                .orElse(0);
    }
}
