package app.handsel.ui.lock;

import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.SecretField;
import app.handsel.ui.support.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** A password to be chosen, typed twice, with how long it is and plain advice. */
final class NewPasswordFields extends VBox {

    private final SecretField first;

    /** {@code id} begins the names of its parts. */
    NewPasswordFields(String id, NewPassword next, BooleanProperty shown, Runnable enter, Messages messages) {
        super(8);
        var again = new SecretField(id + "-again", messages.text("lock.again"), next.again(), shown, enter, messages);
        first = new SecretField(
                id, messages.text("lock.new-password"), next.first(), shown, again::requestFocus, messages);
        ProgressBar length = new ProgressBar();
        length.setMaxWidth(Double.MAX_VALUE);
        length.progressProperty().bind(next.strength());
        length.accessibleTextProperty().bind(next.advice());
        var advice = wrapped("", "hint");
        advice.textProperty().bind(next.advice());
        getChildren().addAll(first, new VBox(4, length, advice), again);
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
