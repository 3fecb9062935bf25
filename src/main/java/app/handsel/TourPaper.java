package app.handsel;

import app.handsel.ui.kit.Printing;
import app.handsel.ui.support.Printed;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** Shows a page that would be printed in place of the window. */
record TourPaper(Scene scene) implements Printing {

    /** A4, and the margins that printers leave, in points. */
    static final double WIDTH = 595;

    static final double HEIGHT = 842;
    private static final double MARGIN = 54;

    @Override
    public void print(OnPaper page, Consumer<Printed> then) {
        StackPane paper = new StackPane(page.of(WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN));
        paper.setStyle("-fx-background-color: white; -fx-alignment: top-left; -fx-padding: " + MARGIN);
        scene.setRoot(paper);
    }
}
