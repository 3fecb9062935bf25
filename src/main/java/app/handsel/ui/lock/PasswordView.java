package app.handsel.ui.lock;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Printing;
import app.handsel.ui.kit.SecretField;
import app.handsel.ui.lock.PasswordViewModel.Step;
import app.handsel.ui.support.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The password among the settings, one step at a time. */
public final class PasswordView {

    private final PasswordViewModel password;
    private final Messages messages;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final VBox root;

    public PasswordView(PasswordViewModel password, Printing printing, Messages messages) {
        this.password = password;
        this.messages = messages;
        var code = new CodeView(password.code(), printing, password::go, messages);
        root = styled(
                new VBox(
                        8,
                        Parts.heading(messages.text("lock.heading")),
                        none(),
                        kept(),
                        step(Step.SETTING, "lock.setting", "lock.go-on", next("password-set")),
                        step(Step.CONFIRMING, "lock.confirming", "lock.confirm", code),
                        working(),
                        step(
                                Step.CHANGING,
                                "lock.changing",
                                "lock.change",
                                present("password-present"),
                                next("password-next")),
                        step(Step.RENEWING, "lock.renewing", "lock.go-on", present("password-to-renew")),
                        step(Step.REMOVING, "lock.removing", "lock.remove", present("password-to-remove"))),
                "settings-section");
        root.setId("password");
    }

    private Node none() {
        return at(Step.NONE, new VBox(8, wrapped(messages.text("lock.none")), begin("lock.set-one", Step.SETTING)));
    }

    private Node kept() {
        return at(
                Step.KEPT,
                new VBox(
                        8,
                        wrapped(messages.text("lock.kept")),
                        Form.line(
                                begin("lock.change-it", Step.CHANGING),
                                begin("lock.renew-code", Step.RENEWING),
                                begin("lock.remove-it", Step.REMOVING))));
    }

    private Button begin(String key, Step step) {
        return button(key.replace('.', '-'), messages.text(key), () -> password.begin(step));
    }

    private Node working() {
        ProgressBar done = new ProgressBar();
        done.setMaxWidth(Double.MAX_VALUE);
        done.setAccessibleText(messages.text("lock.working"));
        done.progressProperty().bind(password.progress());
        return at(Step.WORKING, new VBox(8, wrapped(messages.text("lock.working")), done));
    }

    private SecretField present(String id) {
        return new SecretField(id, messages.text("lock.present"), password.present(), shown, password::go, messages);
    }

    private NewPasswordFields next(String id) {
        return new NewPasswordFields(id, password.next(), shown, password::go, messages);
    }

    private Node step(Step step, String what, String go, Node... fields) {
        Form form = new Form("", password.problem(), password::go, password::cancel);
        form.with(wrapped(messages.text(what))).with(fields);
        if (step != Step.CONFIRMING) {
            CheckBox show = new CheckBox(messages.text("lock.show"));
            show.selectedProperty().bindBidirectional(shown);
            form.with(show);
        }
        ProgressBar busy = new ProgressBar();
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.setAccessibleText(messages.text("lock.checking"));
        busy.visibleProperty().bind(password.busy());
        busy.managedProperty().bind(busy.visibleProperty());
        form.with(busy);
        String id = "password-" + step.name().toLowerCase(java.util.Locale.ROOT);
        Button on = button(id + "-go", messages.text(go), Feather.CHECK, password::go, "accent");
        on.disableProperty().bind(password.busy());
        form.actions(on, button(id + "-cancel", messages.text("cancel"), password::cancel));
        at(step, form);
        // After the form can be seen, for what cannot be seen takes no focus.
        password.step().subscribe(now -> {
            if (now == step) {
                shown.set(false);
                fields[0].requestFocus();
            }
        });
        return form;
    }

    private Node at(Step step, Node part) {
        part.visibleProperty().bind(password.step().isEqualTo(step));
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    public Node root() {
        return root;
    }
}
