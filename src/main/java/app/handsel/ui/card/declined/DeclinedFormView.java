package app.handsel.ui.card.declined;

import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.EntryFormParts;
import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import java.util.List;
import javafx.scene.Node;

/** The form of a request that we say no to: what, what we can do instead, and why. */
public final class DeclinedFormView {

    private final Form form;

    public DeclinedFormView(DeclinedFormViewModel declined, Messages messages) {
        EntryFormParts card = new EntryFormParts("declined", declined, messages);
        var what = card.text("what", declined.what());
        form = card.of(
                what,
                List.of(
                        Form.field(messages.text("declined.what"), what),
                        Form.field(messages.text("field.offered"), card.text("offered", declined.offered())),
                        wrapped(messages.text("declined.offer-something"), "hint"),
                        Form.field(messages.text("field.why"), card.text("why", declined.why())),
                        Form.line(Form.field(
                                messages.text("declined.at"),
                                card.day("day", declined.at().day())))),
                List.of());
    }

    public Node root() {
        return form;
    }
}
