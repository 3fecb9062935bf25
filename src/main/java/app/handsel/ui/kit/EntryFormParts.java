package app.handsel.ui.kit;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.ui.support.EntryFormViewModel;
import app.handsel.ui.support.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/** The form of one kind of entry on a card, and its fields. Ids begin with the name of the kind ("iou-what"). */
public final class EntryFormParts {

    private final String name;
    private final EntryFormViewModel<?> entry;
    private final Messages messages;

    public EntryFormParts(String name, EntryFormViewModel<?> entry, Messages messages) {
        this.name = name;
        this.entry = entry;
        this.messages = messages;
    }

    /** Begun at its first field; {@code doings} stand between saving and removing. */
    public Form of(Node first, List<? extends Node> fields, List<? extends Node> doings) {
        return of(first, fields, List.of(save(), key()), doings);
    }

    /** A form that a new entry has its own ways to save, so that the usual one is only for changing it. */
    public Form changing(Node first, List<? extends Node> fields, List<? extends Node> doings) {
        return of(
                first,
                fields,
                List.of(shownWhile(entry.existing(), save()), shownWhile(entry.existing(), key())),
                doings);
    }

    private Form of(Node first, List<? extends Node> fields, List<? extends Node> saving, List<? extends Node> doings) {
        Form form = new Form(messages.text("entry." + name), entry.problem(), entry::save, entry::close);
        form.with(fields.toArray(Node[]::new));
        form.actions(Stream.of(saving, List.of(cancel()), doings, List.of(remove()))
                .flatMap(List::stream)
                .toArray(Node[]::new));
        form.setId(name + "-form");
        shownWhile(entry.open(), form);
        entry.open().subscribe(open -> {
            if (open) {
                first.requestFocus();
            }
        });
        return form;
    }

    private Node save() {
        return button(name + "-save", messages.text("save"), Feather.CHECK, entry::save, "accent");
    }

    private Node key() {
        return styled(new Label(messages.text("form.save-key")), "hint");
    }

    private Node cancel() {
        return button(name + "-close", messages.text("cancel"), entry::close);
    }

    private Node remove() {
        return shownWhile(
                entry.existing(), button(name + "-remove", messages.text("remove"), Feather.TRASH_2, entry::remove));
    }

    public TextField text(String field, Property<String> value) {
        TextField text = new TextField();
        text.setId(name + "-" + field);
        text.textProperty().bindBidirectional(value);
        return text;
    }

    /** A text of a few lines. */
    public Node lines(String field, Property<String> value, String prompt) {
        var text = Parts.textArea(name + "-" + field);
        text.textProperty().bindBidirectional(value);
        text.setPromptText(prompt);
        text.setPrefRowCount(3);
        return text;
    }

    public DatePicker day(String field, Property<LocalDate> value) {
        DatePicker day = new DatePicker();
        day.setId(name + "-" + field);
        day.valueProperty().bindBidirectional(value);
        return day;
    }

    public static <N extends Node> N shownWhile(ObservableBooleanValue shown, N part) {
        part.visibleProperty().bind(shown);
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }
}
