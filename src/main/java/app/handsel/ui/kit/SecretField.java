package app.handsel.ui.kit;

import static app.handsel.ui.kit.Parts.styled;

import app.handsel.ui.support.Messages;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A secret under its label, hidden or shown, with a word below it while Caps Lock is on. Enter goes on. */
public final class SecretField extends VBox {

    private final BooleanProperty shown;
    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final BooleanProperty capsLock = new SimpleBooleanProperty();

    /** Several fields may share {@code shown}. */
    public SecretField(
            String id, String label, StringProperty text, BooleanProperty shown, Runnable enter, Messages messages) {
        super(4);
        this.shown = shown;
        hidden.setId(id);
        open.setId(id + "-shown");
        add(hidden, label, text, enter);
        add(open, label, text, enter);
        hidden.visibleProperty().bind(shown.not());
        open.visibleProperty().bind(shown);
        Label above = styled(new Label(label), "field-label");
        above.setLabelFor(hidden);
        Label caps = Parts.wrapped(messages.text("lock.caps"), "hint");
        caps.visibleProperty().bind(capsLock.and(focusWithinProperty()));
        caps.managedProperty().bind(caps.visibleProperty());
        getChildren().addAll(above, new StackPane(hidden, open), caps);
        addEventFilter(KeyEvent.ANY, _ -> lookAtCapsLock());
        focusWithinProperty().subscribe(this::lookAtCapsLock);
    }

    private static void add(TextField field, String label, StringProperty text, Runnable enter) {
        field.setAccessibleText(label);
        field.setMaxWidth(Double.MAX_VALUE);
        field.textProperty().bindBidirectional(text);
        field.setOnAction(_ -> enter.run());
    }

    private void lookAtCapsLock() {
        capsLock.set(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    @Override
    public void requestFocus() {
        (shown.get() ? open : hidden).requestFocus();
    }
}
