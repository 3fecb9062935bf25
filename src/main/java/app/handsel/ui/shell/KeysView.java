package app.handsel.ui.shell;

import static app.handsel.ui.kit.Parts.styled;

import app.handsel.ui.kit.FocusReturn;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All keys on one sheet over the window; F1 or Esc puts it away. */
final class KeysView {

    private static final List<String> KEYS = List.of(
            "find",
            "type",
            "capture",
            "keep",
            "chip",
            "heard",
            "save",
            "discard",
            "undo",
            "redo",
            "screens",
            "enter",
            "walk",
            "more",
            "right",
            "promise",
            "payment",
            "question",
            "mistake",
            "iou",
            "call",
            "declined",
            "interest",
            "owed",
            "edit",
            "history",
            "restore",
            "print",
            "colleague",
            "lock",
            "escape",
            "help");

    private final StackPane root;

    KeysView(ShellViewModel shell, Messages messages) {
        GridPane table = new GridPane(24, 8);
        for (int row = 0; row < KEYS.size(); row++) {
            String key = KEYS.get(row);
            Label stroke = styled(new Label(messages.text("key." + key)), "key");
            stroke.setMinWidth(Region.USE_PREF_SIZE);
            table.addRow(row, stroke, Parts.wrapped(messages.text("key." + key + ".does")));
        }
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        VBox sheet = new VBox(16, Parts.title(messages.text("keys.title")), scroll);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root = new StackPane(sheet);
        root.setId("keys");
        root.getStyleClass().add("veil");
        FocusReturn.from(root);
        root.visibleProperty().bind(shell.keysShown());
        // With the focus on the sheet no key reaches what is below it.
        shell.keysShown().subscribe(shown -> {
            if (shown) {
                scroll.requestFocus();
            }
        });
        root.setOnMouseClicked(_ -> shell.keysShown().set(false));
    }

    Node root() {
        return root;
    }
}
