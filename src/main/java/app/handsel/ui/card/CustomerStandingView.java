package app.handsel.ui.card;

import static app.handsel.ui.card.CustomerFormView.text;

import app.handsel.model.Standing;
import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** How often we get in touch with a customer, and how things stand with them. */
final class CustomerStandingView {

    private final VBox root;

    CustomerStandingView(CustomerFormManner manner, Messages messages) {
        ComboBox<Optional<Standing.Kind>> standing =
                Choice.maybe(Standing.Kind.class, manner.standing(), "customer.fine", messages);
        standing.setId("customer-standing");
        TextField days = text("customer-rhythmdays", manner.rhythmDays(), messages.text("customer.as-the-shop"));
        FlowPane why = Form.line(
                Form.field(messages.text("customer.why"), text("customer-why", manner.reason(), "")),
                Form.field(messages.text("customer.to-whom"), text("customer-to-whom", manner.toWhom(), "")));
        why.visibleProperty().bind(manner.standing().map(Optional::isPresent));
        why.managedProperty().bind(why.visibleProperty());
        root = new VBox(
                12,
                Form.line(
                        Form.field(messages.text("field.rhythmdays"), days),
                        Form.field(messages.text("field.standing"), standing)),
                why);
    }

    Node root() {
        return root;
    }
}
