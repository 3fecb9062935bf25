package app.handsel.ui.capture;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.model.Initiator;
import app.handsel.model.Way;
import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import java.util.Optional;
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
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a note is written while one talks. Tab leaves it, Shortcut+Enter saves it. */
public final class NoteBox implements Screen {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final int ROWS = 2;
    private static final int MOST_ROWS = 8;
    private static final int MOST_ROWS_HEATED = 4;
    private static final int LETTERS_A_ROW = 90;

    private final TextArea text = Parts.textArea("note");
    private final HeatBox heat;
    private final VBox root = new VBox();

    public NoteBox(NoteViewModel note, Messages messages) {
        heat = new HeatBox(note, messages);
        root.getStyleClass().add("note-box");
        text.setPromptText(messages.text("note.title"));
        text.setAccessibleText(messages.text("note.prompt"));
        text.textProperty().subscribe(_ -> grow(note.heat().open().get()));
        text.textProperty().bindBidirectional(note.text());
        note.heat().open().subscribe(open -> {
            grow(open);
            if (!open && heat.isFocusWithin()) {
                write();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
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
                who -> who.map(one -> messages.text(one == Initiator.THEY ? "note.from-them" : "note.from-us"))
                        .orElseGet(() -> messages.text("note.from")));
        first.setId("note-first");
        first.setAccessibleText(messages.text("field.first"));
        ToggleButton heated = styled(new ToggleButton(messages.text("note.heated")), "heated");
        heated.setId("note-heated");
        heated.setGraphic(new FontIcon(Feather.ZAP));
        heated.selectedProperty().bindBidirectional(note.heat().open());
        heated.setOnAction(_ -> {
            if (heated.isSelected()) {
                heat.write();
            } else {
                write();
            }
        });
        Label hint = styled(new Label(messages.text("form.save-key")), "hint");
        FlowPane foot = new FlowPane(
                8,
                8,
                way,
                button("note-save", messages.text("note.save"), Feather.CHECK, note::save, "accent"),
                first,
                heated,
                hint);
        foot.getStyleClass().add("note-foot");
        root.getChildren().addAll(text, heat, foot);
    }

    private void grow(boolean heated) {
        text.setPrefRowCount(rows(text.getText(), LETTERS_A_ROW, ROWS, heated ? MOST_ROWS_HEATED : MOST_ROWS));
    }

    /** Grows with what is written, and leaves room for the card. */
    static int rows(String typed, int lettersARow, int least, int most) {
        return Math.clamp(typed.lines().count() + typed.length() / lettersARow, least, most);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void entered() {
        write();
    }

    private void write() {
        text.requestFocus();
        text.end();
    }
}
