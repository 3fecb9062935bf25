package app.handsel.ui.backup;

import static app.handsel.ui.backup.BackupsView.shownWhen;
import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a backup holds, and the two things that can be done with it; one with a password asks for that first. */
final class ChosenView {

    private final RestoreViewModel restore;
    private final Messages messages;
    private final VBox content = new VBox(12);
    private final VBox root;

    ChosenView(RestoreViewModel restore, Messages messages) {
        this.restore = restore;
        this.messages = messages;
        root = new VBox(16, password(), content);
        root.setId("restore-chosen");
        restore.shown()
                .subscribe(shown -> shown.ifPresentOrElse(
                        this::show, () -> content.getChildren().clear()));
    }

    private Node password() {
        PasswordField field = new PasswordField();
        field.setId("restore-password");
        Runnable open = () -> {
            char[] typed = field.getText().toCharArray();
            field.clear();
            restore.unlock(typed);
        };
        field.setOnAction(_ -> open.run());
        restore.locked().subscribe(locked -> {
            if (locked) {
                field.requestFocus();
            }
        });
        return shownWhen(
                new VBox(
                        8,
                        wrapped(messages.text("restore.locked"), "lead"),
                        Form.field(messages.text("restore.password"), field),
                        button("restore-unlock", messages.text("restore.unlock"), Feather.UNLOCK, open, "accent")),
                restore.locked());
    }

    private void show(Shown shown) {
        Button replace = button(
                "restore-replace",
                messages.text(shown.replaces() ? "restore.replace" : "restore.here"),
                Feather.ROTATE_CCW,
                restore::replace,
                "accent");
        Button copy = button("restore-copy", messages.text("restore.copy"), Feather.COPY, restore::openCopy);
        replace.disableProperty().bind(restore.busy());
        copy.disableProperty().bind(restore.busy());
        content.getChildren().setAll(wrapped(shown.title(), "lead"));
        if (!shown.since().isEmpty()) {
            content.getChildren().add(wrapped(shown.since(), "subtle"));
        }
        add("restore.customers", shown.customers());
        add("restore.notes", shown.notes());
        content.getChildren().add(new FlowPane(8, 8, replace, copy));
        content.getChildren()
                .add(wrapped(messages.text(shown.replaces() ? "restore.kept-aside" : "restore.goes-here"), "hint"));
        content.getChildren().add(wrapped(messages.text("restore.copy.what"), "hint"));
        replace.requestFocus();
    }

    private void add(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            VBox all = new VBox(4, Parts.heading(messages.text(title)));
            lines.forEach(line -> all.getChildren().add(wrapped(line)));
            content.getChildren().add(styled(all, "restore-lines"));
        }
    }

    Node root() {
        return root;
    }
}
