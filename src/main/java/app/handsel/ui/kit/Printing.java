package app.handsel.ui.kit;

import app.handsel.ui.support.Printed;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Puts a page on paper. Tests and the tour look at the page instead. */
public interface Printing {

    /**
     * Makes the page once the paper is known: its printable width and height in points, 72 to the inch. Any thread may
     * ask, because a page is in no window; so all that it shows is read beforehand.
     */
    interface OnPaper {

        Node of(double width, double height);
    }

    /**
     * Asks for the printer. {@code then} hears how it went, on the screen's thread, unless the user changes their mind.
     */
    void print(OnPaper page, Consumer<Printed> then);
}
