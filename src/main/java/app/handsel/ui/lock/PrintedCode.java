package app.handsel.ui.lock;

import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.support.Messages;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A recovery code on paper. Whose notebook it opens is not said there. */
final class PrintedCode extends VBox {

    private static final String RULES = Objects.requireNonNull(PrintedCode.class.getResource("/app/handsel/print.css"))
            .toExternalForm();

    PrintedCode(String code, Messages messages) {
        getStyleClass().add("printed");
        getStylesheets().add(RULES);
        getChildren()
                .addAll(
                        wrapped(messages.text("lock.code-page"), "printed-name"),
                        styled(new Label(code), "printed-code"),
                        wrapped(messages.text("lock.code-where"), "printed-reach"));
    }

    PrintedCode fit(double width, double height) {
        // Text is measured in its own font only where there is a scene.
        new Scene(new Group(this)).getRoot().applyCss();
        setMinWidth(width);
        setMaxWidth(width);
        resize(width, Math.min(height, prefHeight(width)));
        layout();
        return this;
    }
}
