package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.model.Customer;
import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.LabelledFields;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Unfolding;
import app.handsel.ui.support.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.feather.Feather;

/** The form of a customer's own details. Only the name is needed. */
public final class CustomerFormView {

    private final Messages messages;
    private final Form form;

    public CustomerFormView(CustomerFormViewModel customer, Messages messages) {
        this.messages = messages;
        VBox name = text("name", customer.name());
        CheckBox business = new CheckBox(messages.text("customer.business"));
        business.setId("customer-business");
        business.selectedProperty().bindBidirectional(customer.business());

        form = new Form(messages.text("customer.title"), customer.problem(), customer::save, customer::close);
        form.with(
                name,
                business,
                Form.line(
                        text("calledas", customer.manner().calledAs()),
                        Form.field(messages.text("field.address"), address(customer)),
                        text("company", customer.company())),
                new LabelledFields(messages.text("field.phones"), customer.phones(), messages),
                new LabelledFields(messages.text("field.emails"), customer.emails(), messages),
                Form.line(text("besttime", customer.bestTime()), text("bestway", customer.bestWay())),
                more(customer));
        form.actions(
                button("customer-save", messages.text("save"), Feather.CHECK, customer::save, "accent"),
                styled(new Label(messages.text("form.save-key")), "hint"),
                button("customer-close", messages.text("cancel"), customer::close));
        form.setId("customer-form");
        form.visibleProperty().bind(customer.open());
        form.managedProperty().bind(form.visibleProperty());
        customer.open().subscribe(open -> {
            if (open) {
                name.getChildren().getLast().requestFocus();
            }
        });
    }

    private Node more(CustomerFormViewModel customer) {
        return new Unfolding(
                "customer-more",
                customer.more().map(open -> messages.text(open ? "customer.less" : "customer.more")),
                customer.more(),
                new CustomerStandingView(customer.manner(), messages).root(),
                new LabelledFields(messages.text("field.addresses"), customer.addresses(), messages),
                new LabelledFields(messages.text("field.dates"), customer.dates(), messages),
                Form.line(text("nickname", customer.nickname()), text("tags", customer.tags())),
                Form.line(
                        text("howmet", customer.howMet()),
                        Form.field(messages.text("field.referredby"), referrer(customer))),
                picture(customer),
                new LabelledFields(messages.text("field.fields"), customer.fields(), messages));
    }

    private ComboBox<Optional<Customer.Address>> address(CustomerFormViewModel customer) {
        ComboBox<Optional<Customer.Address>> box =
                Choice.maybe(Customer.Address.class, customer.manner().address(), "customer.unsaid", messages);
        box.setId("customer-address");
        return box;
    }

    private Node picture(CustomerFormViewModel customer) {
        Label has = Parts.wrapped("", "subtle");
        has.textProperty()
                .bind(customer.picture()
                        .map(known -> messages.text(known.isPresent() ? "picture.is" : "picture.none")));
        Button remove = button("picture-remove", messages.text("remove"), customer::removePicture);
        remove.visibleProperty().bind(customer.picture().map(Optional::isPresent));
        remove.managedProperty().bind(remove.visibleProperty());
        return new VBox(
                4,
                Form.line(
                        button(
                                "picture-choose",
                                messages.text("picture.choose"),
                                Feather.IMAGE,
                                customer::choosePicture),
                        remove),
                has);
    }

    private VBox text(String key, StringProperty value) {
        return Form.field(messages.text("field." + key), text("customer-" + key, value, ""));
    }

    static TextField text(String id, StringProperty value, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static SearchableComboBox<Customer> referrer(CustomerFormViewModel customer) {
        SearchableComboBox<Customer> box =
                Choice.among(List.of(), customer.sentBy().choice(), Customer::name);
        box.setItems(customer.sentBy().others());
        return box;
    }

    public Node root() {
        return form;
    }
}
