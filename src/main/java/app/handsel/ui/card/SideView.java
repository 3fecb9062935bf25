package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.Customer;
import app.handsel.model.Interest;
import app.handsel.model.Labelled;
import app.handsel.ui.kit.OwedList;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.Messages;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is owed, what they care about, their money and whom they sent. */
final class SideView extends VBox {

    private final CardViewModel card;
    private final CardForms forms;
    private final Messages messages;
    private final OwedList owed;
    private final TextField interest = new TextField();

    SideView(CardViewModel card, CardForms forms, Messages messages) {
        super(24);
        this.card = card;
        this.forms = forms;
        this.messages = messages;
        getStyleClass().add("side");
        owed = new OwedList(
                card.owed(),
                messages,
                new OwedList.Doing(
                        card::act,
                        card::mail,
                        row -> forms.change(row.obligation().about())),
                false);
        interest.setId("interest");
        interest.setPromptText(messages.text("interest.prompt"));
        interest.setAccessibleText(messages.text("interest.prompt"));
        interest.setOnAction(_ -> {
            card.addInterest(interest.getText());
            interest.clear();
        });
        getChildren()
                .addAll(
                        section(
                                "card.owed",
                                empty(card.owed(), "card.owes-nothing"),
                                owed,
                                button("promise-new", messages.text("promise.new"), Feather.PLUS, forms::newPromise),
                                new PromiseFormView(forms.promise(), messages).root()),
                        section("card.interests", list(card.interests(), this::interest), interest),
                        section(
                                "card.money",
                                list(card.payments(), this::payment),
                                button("payment-new", messages.text("payment.new"), Feather.PLUS, forms::newPayment),
                                new PaymentFormView(forms.payment(), messages).root()),
                        hiddenWhenEmpty(section("card.settled", list(card.settled(), this::settled)), card.settled()),
                        hiddenWhenEmpty(section("card.details", list(card.details(), this::detail)), card.details()),
                        hiddenWhenEmpty(section("card.sent", list(card.referred(), this::sent)), card.referred()));
    }

    private VBox section(String key, Node... parts) {
        VBox section = new VBox(8, Parts.heading(messages.text(key)));
        section.getChildren().addAll(parts);
        return section;
    }

    private Node empty(ObservableList<?> list, String key) {
        Node text = wrapped(messages.text(key), "empty");
        text.visibleProperty().bind(javafx.beans.binding.Bindings.isEmpty(list));
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    private static Node hiddenWhenEmpty(Node section, ObservableList<?> list) {
        section.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(list));
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }

    private static <T> VBox list(ObservableList<T> items, Function<T, Node> view) {
        VBox box = new VBox(8);
        Runnable fill = () -> box.getChildren().setAll(items.stream().map(view).toList());
        items.addListener((ListChangeListener<T>) _ -> fill.run());
        fill.run();
        return box;
    }

    private Node interest(Interest fact) {
        Button remove = button("interest-remove", "", Feather.X, () -> card.removeInterest(fact), "quiet");
        remove.setAccessibleText(messages.text("interest.remove", fact.text()));
        return beside(wrapped(fact.text()), remove);
    }

    private Node payment(EntryRow row) {
        Button change = button("payment-change", messages.text("change"), () -> forms.change(row.entry()), "quiet");
        return beside(new VBox(wrapped(row.what()), wrapped(row.state(), "subtle")), change);
    }

    private static Node beside(Region text, Button button) {
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(4, text, button);
    }

    private Node settled(EntryRow row) {
        Button change = button("promise-change", messages.text("change"), () -> forms.change(row.entry()), "quiet");
        return beside(new VBox(wrapped(row.what()), wrapped(row.state(), "subtle")), change);
    }

    private Node detail(Labelled detail) {
        VBox view = new VBox(wrapped(detail.text()));
        if (!detail.label().isBlank()) {
            view.getChildren().addFirst(wrapped(detail.label(), "field-label"));
        }
        return view;
    }

    private Node sent(Customer other) {
        Hyperlink link = new Hyperlink(other.name());
        link.setWrapText(Parts.canWrap(other.name()));
        link.setOnAction(_ -> card.open(other));
        return link;
    }

    OwedList owed() {
        return owed;
    }

    void writeInterest() {
        interest.requestFocus();
    }
}
