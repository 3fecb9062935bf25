package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.model.Initiator;
import app.handsel.model.Way;
import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a note is written while one talks. Tab leaves it, Shortcut+Enter saves it. */
final class NoteBox extends VBox {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final int ROWS = 2;
    private static final int MOST_ROWS = 8;
    private static final int LETTERS_A_ROW = 90;

    private final TextArea text = Parts.textArea("note");
    private final TextArea said = Parts.textArea("note-said");

    NoteBox(NoteViewModel note, Messages messages) {
        getStyleClass().add("note-box");
        text.setPromptText(messages.text("note.title"));
        text.setAccessibleText(messages.text("note.prompt"));
        text.setPrefRowCount(ROWS);
        text.textProperty().subscribe(typed -> text.setPrefRowCount(rows(typed)));
        text.textProperty().bindBidirectional(note.text());
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (SAVE.match(pressed)) {
                pressed.consume();
                note.save();
            }
        });
        ComboBox<Way> way = Choice.of(Way.class, note.way(), messages);
        way.setId("note-way");
        way.setAccessibleText(messages.text("field.way"));
        ComboBox<Optional<Initiator>> first = Choice.maybe(
                Initiator.class,
                note.first(),
                who -> who.map(one -> messages.text(one == Initiator.THEY ? "note.they-did" : "note.we-did"))
                        .orElseGet(() -> messages.text("field.first")));
        first.setId("note-first");
        first.setAccessibleText(messages.text("field.first"));
        ToggleButton heated = styled(new ToggleButton(messages.text("note.heated")), "heated");
        heated.setId("note-heated");
        heated.setGraphic(new FontIcon(Feather.ZAP));
        heated.selectedProperty().bindBidirectional(note.heat().open());
        heated.setOnAction(_ -> (heated.isSelected() ? said : text).requestFocus());
        Label hint = styled(new Label(messages.text("form.save-key")), "hint");
        FlowPane foot = new FlowPane(
                8,
                8,
                way,
                first,
                heated,
                button("note-save", messages.text("note.save"), Feather.CHECK, note::save, "accent"),
                hint);
        foot.getStyleClass().add("note-foot");
        getChildren().addAll(text, heat(note, messages), foot);
    }

    private Node heat(NoteViewModel note, Messages messages) {
        Label facts = styled(Parts.wrapped(messages.text("note.needs-facts")), "form-problem");
        facts.setId("note-problem");
        facts.visibleProperty().bind(note.needsFacts());
        facts.managedProperty().bind(facts.visibleProperty());
        HBox aside = new HBox(
                12,
                Form.field(messages.text("field.heat"), aside(said, note.heat().said())),
                Form.field(
                        messages.text("heat.reply"),
                        aside(Parts.textArea("note-reply"), note.heat().reply())));
        aside.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        VBox fields = new VBox(8, facts, aside);
        note.heat().open().subscribe(open -> {
            if (!open && fields.isFocusWithin()) {
                text.requestFocus();
            }
        });
        fields.visibleProperty().bind(note.heat().open());
        fields.managedProperty().bind(fields.visibleProperty());
        return fields;
    }

    private static TextArea aside(TextArea area, StringProperty words) {
        area.setPrefRowCount(ROWS);
        area.textProperty().bindBidirectional(words);
        return area;
    }

    /** Grows with what is written, and leaves room for the card. */
    private static int rows(String typed) {
        return Math.clamp(typed.lines().count() + typed.length() / LETTERS_A_ROW, ROWS, MOST_ROWS);
    }

    void write() {
        text.requestFocus();
        text.end();
    }
}
