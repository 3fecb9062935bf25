package app.handsel.ui.card.promise;

import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.Promise;
import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Choosing the promise that a payment is for. */
public final class PaidPromiseView {

    private final VBox root;

    public PaidPromiseView(PaidPromise paid, Messages messages) {
        ComboBox<Optional<Promise>> choice = Choice.of(
                List.of(), one -> one.map(Promise::what).orElseGet(() -> messages.text("payment.towards-nothing")));
        choice.setId("payment-towards");
        choice.setItems(paid.all());
        choice.valueProperty().bindBidirectional(paid.choice());
        Label rest = wrapped("", "subtle");
        rest.setId("payment-rest");
        rest.textProperty().bind(paid.rest());
        rest.visibleProperty().bind(rest.textProperty().isNotEmpty());
        rest.managedProperty().bind(rest.visibleProperty());
        root = new VBox(4, Form.field(messages.text("payment.towards"), choice), rest);
    }

    public Node root() {
        return root;
    }
}
