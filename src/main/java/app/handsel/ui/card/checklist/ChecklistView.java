package app.handsel.ui.card.checklist;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.model.Checklist;
import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Unfolding;
import app.handsel.ui.support.Messages;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One line on the card that opens into what to think of before a call. */
public final class ChecklistView {

    private final ChecklistViewModel checklist;
    private final Messages messages;
    private final VBox items = new VBox(8);
    private final Unfolding root;

    public ChecklistView(ChecklistViewModel checklist, Messages messages) {
        this.checklist = checklist;
        this.messages = messages;
        root = styled(
                new Unfolding(
                        "checklist", checklist.line(), checklist.open(), new FlowPane(12, 8, kind()), items, end()),
                "checklist");
        root.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && checklist.open().get()) {
                pressed.consume();
                checklist.open().set(false);
            }
        });
        checklist.items().addListener((ListChangeListener<ChecklistItem>) _ -> fill());
        fill();
    }

    private ComboBox<Optional<Checklist.Kind>> kind() {
        ComboBox<Optional<Checklist.Kind>> box = Choice.of(
                Stream.of(Checklist.Kind.values()).map(Optional::of).toList(),
                kind -> kind.map(messages::text).orElseGet(() -> messages.text("checklist.choose")));
        box.setId("checklist-kind");
        box.setAccessibleText(messages.text("checklist.choose"));
        box.valueProperty().bindBidirectional(checklist.kind());
        return box;
    }

    private void fill() {
        items.getChildren()
                .setAll(checklist.items().stream().map(ChecklistView::item).toList());
    }

    /** The words stand beside the box, where they can wrap. */
    private static Node item(ChecklistItem item) {
        CheckBox box = new CheckBox();
        box.setId("checklist-item");
        box.setAccessibleText(item.words());
        box.selectedProperty().bindBidirectional(item.ticked());
        Label words = Parts.wrapped(item.words());
        words.setOnMouseClicked(_ -> box.fire());
        HBox row = new HBox(8, box, words);
        row.setMinWidth(0);
        return row;
    }

    private Node end() {
        return new FlowPane(8, 8, button("checklist-done", messages.text("checklist.done"), checklist::done));
    }

    public Node root() {
        return root;
    }
}
