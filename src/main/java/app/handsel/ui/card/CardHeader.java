package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.Customer;
import app.handsel.model.Labelled;
import app.handsel.model.Standing;
import app.handsel.ui.kit.Face;
import app.handsel.ui.support.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who this is, how to reach them, and how we met. */
final class CardHeader extends HBox {

    private final CardViewModel card;
    private final CardForms forms;
    private final Messages messages;

    CardHeader(CardViewModel card, CardForms forms, Messages messages) {
        this.card = card;
        this.forms = forms;
        this.messages = messages;
        getStyleClass().add("card-header");
        card.customer().subscribe(customer -> customer.ifPresent(this::fill));
        visibleProperty().bind(forms.isShown(CardForm.CUSTOMER).map(shown -> !shown));
        managedProperty().bind(visibleProperty());
    }

    private void fill(Customer customer) {
        VBox text = new VBox(4);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        Label name = wrapped(customer.name(), "card-name");
        name.setId("card-name");
        text.getChildren().add(name);
        var second = new ArrayList<String>();
        addIf(second, customer.nickname().isBlank() ? "" : messages.text("card.called", customer.nickname()));
        addIf(second, customer.calledAs().isBlank() ? "" : messages.text("card.address", customer.calledAs()));
        addIf(second, customer.company());
        addLine(text, second, "card-company");
        customer.standing().ifPresent(standing -> text.getChildren().add(standing(standing)));
        FlowPane reach = new FlowPane(12, 4);
        customer.phones().forEach(phone -> reach.getChildren().add(way(phone, "card-phone", reach)));
        customer.emails().forEach(email -> reach.getChildren().add(way(email, "card-email", reach)));
        if (!reach.getChildren().isEmpty()) {
            text.getChildren().add(reach);
        }
        var best = new ArrayList<String>();
        addIf(best, customer.bestTime().isBlank() ? "" : messages.text("card.best-time", customer.bestTime()));
        addIf(best, customer.bestWay().isBlank() ? "" : messages.text("card.best-way", customer.bestWay()));
        addLine(text, best, "subtle");
        var met = new ArrayList<String>();
        addIf(met, customer.howMet().isBlank() ? "" : messages.text("card.met", customer.howMet()));
        addIf(
                met,
                card.referrer()
                        .map(sender -> messages.text("card.sent-by", sender.name()))
                        .orElse(""));
        addLine(text, met, "subtle");
        if (!customer.tags().isEmpty()) {
            FlowPane tags = new FlowPane(4, 4);
            customer.tags().forEach(tag -> tags.getChildren().add(new Label(tag)));
            tags.getChildren().forEach(tag -> tag.getStyleClass().add("tag"));
            text.getChildren().add(tags);
        }
        text.getChildren()
                .add(button("card-edit", messages.text("card.edit"), Feather.EDIT_2, forms::changeCustomer, "quiet"));
        getChildren().setAll(new Face(customer, 28), text);
    }

    private Node standing(Standing standing) {
        var parts = new ArrayList<String>();
        addIf(parts, messages.text(standing.kind()));
        addIf(parts, standing.reason());
        addIf(parts, standing.toWhom().isBlank() ? "" : messages.text("card.gone-to", standing.toWhom()));
        Label label = wrapped(String.join("  ·  ", parts), "card-standing");
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return label;
    }

    private Node way(Labelled way, String style, Region within) {
        String shown = way.label().isBlank() ? way.text() : messages.text("field.labelled", way.label(), way.text());
        Label label = wrapped(shown, style);
        label.maxWidthProperty().bind(within.widthProperty());
        return label;
    }

    private static void addIf(List<String> parts, String text) {
        if (!text.isBlank()) {
            parts.add(text);
        }
    }

    private static void addLine(VBox text, List<String> parts, String style) {
        if (!parts.isEmpty()) {
            text.getChildren().add(wrapped(String.join("  ·  ", parts), style));
        }
    }
}
