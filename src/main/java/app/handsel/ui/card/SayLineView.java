package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.support.SayLine;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** One sentence to say first; a click or Enter shows the record that it comes from. */
final class SayLineView extends HBox {

    SayLineView(int number, SayLine line, Consumer<UUID> show) {
        super(12, styled(new Label(Integer.toString(number)), "say-number"), wrapped(line.sentence(), "say-line"));
        setMinWidth(0);
        setId("say-line");
        getStyleClass().add("say-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(line.sentence());
        setOnMouseClicked(_ -> show.accept(line.entry()));
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
                pressed.consume();
                show.accept(line.entry());
            }
        });
    }
}
