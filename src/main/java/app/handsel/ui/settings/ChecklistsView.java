package app.handsel.ui.settings;

import static app.handsel.ui.kit.Parts.button;

import app.handsel.model.Checklist;
import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One list for each kind of call, each with a way back to the usual one. */
final class ChecklistsView {

    private static final int ROWS = 5;

    private final ChecklistsViewModel checklists;
    private final Messages messages;
    private final VBox root = new VBox(12);

    ChecklistsView(ChecklistsViewModel checklists, Messages messages) {
        this.checklists = checklists;
        this.messages = messages;
        root.getChildren().add(Parts.wrapped(messages.text("settings.checklists-hint"), "hint"));
        for (Checklist.Kind kind : Checklist.Kind.values()) {
            root.getChildren().add(list(kind));
        }
    }

    private Node list(Checklist.Kind kind) {
        String id = "settings-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new VBox(
                4,
                Form.field(messages.text(kind), SettingsView.lines(id, checklists.text(kind), ROWS)),
                button(id + "-usual", messages.text("settings.usual"), () -> checklists.reset(kind), "quiet"));
    }

    Node root() {
        return root;
    }
}
