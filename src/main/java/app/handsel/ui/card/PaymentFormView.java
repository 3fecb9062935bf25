package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.model.Payment;
import app.handsel.ui.card.promise.PaidPromiseView;
import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.ColleagueView;
import app.handsel.ui.kit.Currencies;
import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/** The form of a payment: how much, for what, how; and whether it is acknowledged in the same moment. */
public final class PaymentFormView {

    private final Form form;

    public PaymentFormView(PaymentFormViewModel payment, Messages messages) {
        TextField amount = new TextField();
        amount.setId("payment-amount");
        amount.setPrefColumnCount(8);
        amount.textProperty().bindBidirectional(payment.amount());
        TextField what = new TextField();
        what.setId("payment-what");
        what.textProperty().bindBidirectional(payment.what());
        DatePicker day = new DatePicker();
        day.valueProperty().bindBidirectional(payment.day());
        CheckBox deposit = new CheckBox(messages.text("payment.deposit"));
        deposit.setId("payment-deposit");
        deposit.selectedProperty().bindBidirectional(payment.deposit());
        CheckBox acknowledged = new CheckBox(messages.text("payment.acknowledge-now"));
        acknowledged.setId("payment-acknowledged");
        acknowledged.setWrapText(true);
        acknowledged.selectedProperty().bindBidirectional(payment.acknowledged());
        acknowledged.visibleProperty().bind(payment.existing().not());
        acknowledged.managedProperty().bind(acknowledged.visibleProperty());

        form = new Form(messages.text("payment.title"), payment.problem(), payment::save, payment::close);
        form.with(
                Form.line(
                        Form.field(messages.text("field.amount"), amount),
                        Form.field(messages.text("field.currency"), Currencies.box(payment.currency(), messages))),
                new PaidPromiseView(payment.towards(), messages).root(),
                Form.field(messages.text("payment.what"), what),
                Form.line(
                        Form.field(
                                messages.text("field.how"), Choice.of(Payment.Method.class, payment.how(), messages)),
                        Form.field(messages.text("field.received"), day)),
                Form.field(messages.text("payment.by"), new ColleagueView("payment-by", payment.by()).box()),
                deposit,
                acknowledged);
        Button remove = button("payment-remove", messages.text("remove"), Feather.TRASH_2, payment::remove);
        remove.visibleProperty().bind(payment.existing());
        form.actions(
                button("payment-save", messages.text("save"), Feather.CHECK, payment::save, "accent"),
                styled(new Label(messages.text("form.save-key")), "hint"),
                button("payment-close", messages.text("cancel"), payment::close),
                remove);
        form.setId("payment-form");
        form.visibleProperty().bind(payment.open());
        form.managedProperty().bind(form.visibleProperty());
        payment.open().subscribe(open -> {
            if (open) {
                amount.requestFocus();
            }
        });
    }

    public Node root() {
        return form;
    }
}
