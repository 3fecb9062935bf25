package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.model.Way;
import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where a note is written while one talks. Tab leaves it, Shortcut+Enter saves it. */
final class NoteBox extends VBox {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final int ROWS = 2;
    private static final int MOST_ROWS = 8;
    private static final int LETTERS_A_ROW = 90;

    private final TextArea text = Parts.textArea("note");

    NoteBox(NoteViewModel note, Messages messages) {
        getStyleClass().add("note-box");
        text.setPromptText(messages.text("note.title"));
        text.setAccessibleText(messages.text("note.prompt"));
        text.setPrefRowCount(ROWS);
        text.textProperty().subscribe(typed -> text.setPrefRowCount(rows(typed)));
        text.textProperty().bindBidirectional(note.text());
        text.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (SAVE.match(pressed)) {
                pressed.consume();
                note.save();
            }
        });
        ComboBox<Way> way = Choice.of(Way.class, note.way(), messages);
        way.setId("note-way");
        way.setAccessibleText(messages.text("field.way"));
        Label hint = styled(new Label(messages.text("form.save-key")), "hint");
        FlowPane foot = new FlowPane(
                8, 8, way, button("note-save", messages.text("note.save"), Feather.CHECK, note::save, "accent"), hint);
        foot.getStyleClass().add("note-foot");
        getChildren().addAll(text, foot);
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
