package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;

import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** What can be written down about a customer, one small button each. Their keys are in the tooltips. */
final class AddBar extends FlowPane {

    /** What begins from here; the other forms begin from what is owed. */
    static final List<CardForm> BEGUN_HERE = List.of(
            CardForm.PROMISE,
            CardForm.PAYMENT,
            CardForm.QUESTION,
            CardForm.MISTAKE,
            CardForm.IOU,
            CardForm.CALL,
            CardForm.DECLINED);

    AddBar(CardForms forms, Messages messages) {
        super(4, 4);
        setId("add");
        for (CardForm kind : BEGUN_HERE) {
            add(kind, forms, messages);
        }
    }

    private void add(CardForm kind, CardForms forms, Messages messages) {
        var add = button(id(kind), messages.text(kind), Feather.PLUS, () -> forms.start(kind), "small", "quiet");
        add.setTooltip(new Tooltip(messages.text("card.add-key", messages.text(kind), CardKeys.of(kind))));
        getChildren().add(Parts.styled(add, "add"));
    }

    static String id(CardForm kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "-new";
    }
}
