package app.handsel.ui.lock;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.SecretField;
import app.handsel.ui.support.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/** Asks for the password, and shows nothing of the notebook behind it. */
public final class UnlockView {

    private final UnlockViewModel unlock;
    private final Messages messages;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final Page page;

    public UnlockView(UnlockViewModel unlock, Messages messages) {
        this.unlock = unlock;
        this.messages = messages;
        page = new Page(styled(Parts.title(messages.text("lock.title")), "welcome-title"), password(), code(), next());
        page.column().getStyleClass().add("welcome");
        page.root().setFitToHeight(true);
        page.root().getStyleClass().add("paper");
        page.root().setId("unlock");
    }

    private Node password() {
        var field = new SecretField(
                "unlock-password", messages.text("lock.password"), unlock.password(), shown, unlock::go, messages);
        Form form = form(field, show())
                .actions(
                        go("unlock-open", "lock.open"),
                        button("unlock-use-code", messages.text("lock.use-code"), unlock::useCode));
        return asked(form, UnlockViewModel.Way.PASSWORD, field);
    }

    private Node code() {
        TextField field = new TextField();
        field.setId("unlock-code");
        field.textProperty().bindBidirectional(unlock.code());
        field.setOnAction(_ -> unlock.go());
        Form form = form(wrapped(messages.text("lock.code-how"), "lead"), Form.field(messages.text("lock.code"), field))
                .actions(
                        go("unlock-try-code", "lock.go-on"),
                        button("unlock-use-password", messages.text("lock.use-password"), unlock::usePassword));
        return asked(form, UnlockViewModel.Way.CODE, field);
    }

    private Node next() {
        var fields = new NewPasswordFields("unlock-next", unlock.next(), shown, unlock::go, messages);
        Form form = form(wrapped(messages.text("lock.choose"), "lead"), fields, show())
                .actions(
                        go("unlock-choose", "lock.choose-open"),
                        button("unlock-back", messages.text("lock.use-password"), unlock::usePassword));
        return asked(form, UnlockViewModel.Way.NEW_PASSWORD, fields);
    }

    private Form form(Node... parts) {
        Label pause = wrapped("", "form-problem");
        pause.textProperty().bind(unlock.pause());
        hideWhileEmpty(pause);
        ProgressBar busy = new ProgressBar();
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.setAccessibleText(messages.text("lock.checking"));
        busy.visibleProperty().bind(unlock.busy());
        Form form = new Form("", unlock.problem(), unlock::go, unlock::usePassword);
        form.with(parts);
        form.getChildren().addAll(pause, busy);
        return form;
    }

    private static void hideWhileEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private CheckBox show() {
        CheckBox show = new CheckBox(messages.text("lock.show"));
        show.selectedProperty().bindBidirectional(shown);
        return show;
    }

    private Button go(String id, String key) {
        Button go = button(id, messages.text(key), Feather.UNLOCK, unlock::go, "accent");
        go.disableProperty().bind(unlock.busy().or(unlock.pause().isNotEmpty()));
        return go;
    }

    private Node asked(Form form, UnlockViewModel.Way way, Node first) {
        form.visibleProperty().bind(unlock.way().isEqualTo(way));
        form.managedProperty().bind(form.visibleProperty());
        unlock.way().subscribe(now -> {
            if (now == way) {
                first.requestFocus();
            }
        });
        first.sceneProperty().subscribe(scene -> {
            if (scene != null && form.isVisible()) {
                first.requestFocus();
            }
        });
        return form;
    }

    public Parent root() {
        return page.root();
    }
}
