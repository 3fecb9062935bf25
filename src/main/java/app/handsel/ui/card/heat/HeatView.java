package app.handsel.ui.card.heat;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.support.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was said in anger, quietly below the facts of a note. */
public final class HeatView {

    private final VBox root = styled(new VBox(4), "heat");

    public HeatView(HeatRow row, HeatViewModel heat, Messages messages) {
        if (!row.said().isBlank()) {
            add(messages.text("field.heat"), row.said());
        }
        if (!row.reply().isBlank()) {
            add(messages.text("heat.reply"), row.reply());
            root.getChildren()
                    .addAll(
                            wrapped(row.advice(), "hint"),
                            button(
                                    "heat-copy",
                                    messages.text("heat.copy"),
                                    Feather.COPY,
                                    () -> heat.copy(row),
                                    "quiet"));
        }
    }

    private void add(String what, String words) {
        root.getChildren().addAll(styled(new Label(what), "hint"), wrapped(words, "heat-text"));
    }

    public Node root() {
        return root;
    }
}
