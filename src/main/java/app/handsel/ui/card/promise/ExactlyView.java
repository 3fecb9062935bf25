package app.handsel.ui.card.promise;

import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.Exactly;
import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Currencies;
import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What exactly is agreed: the kind of thing, its end, its fixed day, its price. */
final class ExactlyView {

    private final VBox root = new VBox(12);

    ExactlyView(ExactlyViewModel exactly, Messages messages) {
        ComboBox<Optional<Exactly.Kind>> kind = Choice.of(
                Stream.concat(
                                Stream.of(Optional.<Exactly.Kind>empty()),
                                Stream.of(Exactly.Kind.values()).map(Optional::of))
                        .toList(),
                one -> one.map(messages::text).orElseGet(() -> messages.text("promise.no-kind")));
        kind.setId("promise-kind");
        kind.valueProperty().bindBidirectional(exactly.kind());
        TextField done = field("promise-done", exactly.done());
        done.setPromptText(messages.text("promise.done-prompt"));
        TextField event = field("promise-event", exactly.event());
        event.setPromptText(messages.text("promise.event-prompt"));
        DatePicker day = new DatePicker();
        day.setId("promise-event-day");
        day.valueProperty().bindBidirectional(exactly.eventDay());
        TextField lead = field("promise-event-lead", exactly.lead());
        lead.setPrefColumnCount(4);
        Label begin = wrapped("", "subtle");
        begin.setId("promise-event-begin");
        begin.textProperty().bind(exactly.begin());
        begin.visibleProperty().bind(begin.textProperty().isNotEmpty());
        begin.managedProperty().bind(begin.visibleProperty());
        TextField price = field("promise-price", exactly.price());
        price.setPrefColumnCount(8);
        TextField rest = field("promise-rest", exactly.rest());
        rest.setPromptText(messages.text("promise.rest-prompt"));
        root.getChildren()
                .addAll(
                        Form.line(Form.field(messages.text("promise.kind"), kind)),
                        Form.field(messages.text("promise.done"), done),
                        Form.field(messages.text("promise.event-what"), event),
                        Form.line(
                                Form.field(messages.text("promise.event-day"), day),
                                Form.field(messages.text("promise.event-lead"), lead)),
                        begin,
                        Form.line(
                                Form.field(messages.text("promise.price"), price),
                                Form.field(
                                        messages.text("field.currency"), Currencies.box(exactly.currency(), messages))),
                        Form.field(messages.text("promise.rest"), rest));
    }

    private static TextField field(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    Node root() {
        return root;
    }
}
