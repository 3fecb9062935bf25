package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Parts;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A heading and rows below it on a printed page; when there are more than it shows, it says how many. */
final class PrintedSection extends VBox {

    private final VBox rows = new VBox();
    private final Label leftOut = wrapped("", "printed-small");
    private final int all;
    private final IntFunction<String> words;

    PrintedSection(String title, List<Region> shown, int all, IntFunction<String> words) {
        this.all = all;
        this.words = words;
        getStyleClass().add("printed-section");
        rows.getStyleClass().add("printed-rows");
        rows.getChildren().addAll(shown);
        Label heading = Parts.heading(title);
        heading.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(heading, rows, leftOut);
        count();
    }

    boolean isEmpty() {
        return all == 0;
    }

    /** Leaves out one more row; whether there was one. */
    boolean shorten() {
        if (rows.getChildren().isEmpty()) {
            return false;
        }
        rows.getChildren().removeLast();
        count();
        return true;
    }

    private void count() {
        int more = all - rows.getChildren().size();
        leftOut.setText(words.apply(more));
        leftOut.setVisible(more > 0);
        leftOut.setManaged(more > 0);
    }
}
