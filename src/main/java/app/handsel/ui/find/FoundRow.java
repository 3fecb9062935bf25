package app.handsel.ui.find;

import static app.handsel.ui.kit.Parts.canWrap;
import static app.handsel.ui.kit.Parts.oneLine;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.ui.support.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One customer found, with the matching words in bold. */
final class FoundRow extends VBox {

    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    FoundRow(FindViewModel.Row row, Messages messages) {
        getStyleClass().add("found");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(messages.text("find.spoken", row.name(), row.company(), row.by(), row.excerpt()));
        Label company = oneLine(row.company(), "subtle");
        HBox who = new HBox(8, oneLine(row.name(), "found-name"), company);
        company.managedProperty().bind(company.textProperty().isNotEmpty());
        getChildren().add(who);
        if (!row.excerpt().isBlank()) {
            Node words = canWrap(row.excerpt())
                    ? new TextFlow(marked(row).toArray(Text[]::new))
                    : oneLine(row.excerpt(), "subtle");
            HBox by = new HBox(8, styled(new Label(row.by()), "found-by"), words);
            getChildren().add(by);
        }
    }

    private static List<Text> marked(FindViewModel.Row row) {
        var parts = new ArrayList<Text>();
        int at = 0;
        for (FindViewModel.Mark mark : row.marks()) {
            if (mark.start() > at) {
                parts.add(styled(new Text(row.excerpt().substring(at, mark.start())), "found-text"));
            }
            parts.add(styled(new Text(row.excerpt().substring(mark.start(), mark.end())), "found-mark"));
            at = mark.end();
        }
        parts.add(styled(new Text(row.excerpt().substring(at)), "found-text"));
        return parts;
    }
}
