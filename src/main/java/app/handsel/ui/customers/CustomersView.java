package app.handsel.ui.customers;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.Customer;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The list of all customers. Typing narrows it, Enter opens, and a new name can be added from the same field. */
public final class CustomersView implements Screen {

    private final CustomersViewModel customers;
    private final Messages messages;
    private final TextField typed = new TextField();
    private final ListView<Customer> list;
    private final VBox root;

    public CustomersView(CustomersViewModel customers, Messages messages) {
        this.customers = customers;
        this.messages = messages;
        typed.setId("customers-filter");
        typed.setPromptText(messages.text("customers.filter"));
        typed.setAccessibleText(messages.text("customers.filter"));
        typed.textProperty().bindBidirectional(customers.typed());
        HBox.setHgrow(typed, Priority.ALWAYS);
        list = new ListView<>(customers.shown());
        list.setId("customers-list");
        list.setAccessibleText(messages.text("customers.title"));
        list.setCellFactory(_ -> new CustomerCell());
        list.setPlaceholder(empty());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
        list.setOnMouseClicked(clicked -> {
            if (clicked.getClickCount() == 2) {
                openSelected();
            }
        });
        typed.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        typed.setOnAction(_ -> openFirst());
        Label count = styled(new Label(), "subtle");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("customers.count", customers.shown().size()), customers.shown()));
        root = new VBox(16, new VBox(4, Parts.title(messages.text("customers.title")), count), top(), list);
        root.getStyleClass().addAll("page", "customers");
        root.setId("customers");
    }

    private Node top() {
        var add = button("customers-add", "", Feather.USER_PLUS, this::add, "accent");
        add.textProperty()
                .bind(customers
                        .typed()
                        .map(name -> name.isBlank()
                                ? messages.text("customers.add")
                                : messages.text("customers.add-named", name)));
        add.disableProperty().bind(customers.typed().isEmpty());
        add.setMinWidth(0);
        FlowPane buttons = new FlowPane(
                8,
                8,
                add,
                button("customers-bring-in", messages.text("bringin.title"), Feather.DOWNLOAD, customers::bringIn),
                button("customers-trash", messages.text("trash.title"), Feather.TRASH_2, customers::trash));
        return new VBox(8, typed, buttons);
    }

    private Node empty() {
        Label text = wrapped("", "empty");
        text.textProperty()
                .bind(Bindings.when(customers.typed().isEmpty())
                        .then(messages.text("customers.empty"))
                        .otherwise(messages.text("customers.no-match")));
        text.visibleProperty().bind(customers.read());
        return new VBox(text);
    }

    private void add() {
        customers.add(typed.getText());
        typed.clear();
    }

    private void openFirst() {
        if (!customers.shown().isEmpty()) {
            customers.open(customers.shown().getFirst());
        }
    }

    private void openSelected() {
        Customer selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            customers.open(selected);
        }
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void entered() {
        customers.refresh();
        typed.requestFocus();
    }
}
