package app.handsel.ui.customers;

import static app.handsel.ui.kit.Parts.oneLine;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.model.Customer;
import app.handsel.model.Labelled;
import app.handsel.ui.kit.Face;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One customer in the list: name and company, and the first number. */
final class CustomerCell extends ListCell<Customer> {

    CustomerCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Customer customer, boolean empty) {
        super.updateItem(customer, empty);
        if (empty || customer == null) {
            setGraphic(null);
            return;
        }
        VBox who = new VBox(oneLine(customer.name(), "owed-who"), oneLine(customer.company(), "subtle"));
        if (customer.company().isBlank()) {
            who.getChildren().removeLast();
        }
        who.setAlignment(Pos.CENTER_LEFT);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        String number =
                customer.phones().stream().map(Labelled::text).findFirst().orElse("");
        Label phone = styled(new Label(number), "subtle");
        phone.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(12, new Face(customer, 18), who, phone);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(customer.name() + " " + customer.company() + " " + number);
    }
}
