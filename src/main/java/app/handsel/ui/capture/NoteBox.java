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
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
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
public final class NoteBox implements Screen {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination DISCARD = KeyCombination.keyCombination("Shortcut+Shift+X");
    private static final int ROWS = 2;
    private static final int MOST_ROWS = 8;
    private static final int MOST_ROWS_HEATED = 4;
    private static final int LETTERS_A_ROW = 90;
    private static final double CHIPS_SHARE = 0.42;

    private final TextArea text = Parts.textArea("note");
    private final HeatBox heat;
    private final VBox root = new VBox();

    public NoteBox(NoteViewModel note, CaptureViewModel capture, Runnable save, ChipWords words, Messages messages) {
        heat = new HeatBox(note, messages);
        root.getStyleClass().add("note-box");
        text.setPromptText(messages.text("note.title"));
        text.setAccessibleText(messages.text("note.prompt"));
        text.textProperty().subscribe(_ -> grow(note.heat().open().get()));
        text.textProperty().bindBidirectional(note.text());
        keepCaret(note);
        note.heat().open().subscribe(open -> {
            grow(open);
            if (!open && heat.isFocusWithin()) {
                write();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (SAVE.match(pressed)) {
                pressed.consume();
                save.run();
            } else if (DISCARD.match(pressed)) {
                pressed.consume();
                note.discard();
                write();
            } else if (ChipKeys.pressed(pressed, capture)) {
                pressed.consume();
            } else if (text.isFocused() && isTab(pressed)) {
                // Before the text itself sees it, which Tab would leave.
                pressed.consume();
                capture.keepNext(() -> text.requestFocusTraversal(TraversalDirection.NEXT));
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
                button("note-save", messages.text("note.save"), Feather.CHECK, save, "accent"),
                first,
                heated,
                discard(note, messages),
                hint);
        foot.getStyleClass().add("note-foot");
        capture.editing().subscribe((before, now) -> {
            if (before.isPresent() && now.isEmpty()) {
                text.requestFocus();
            }
        });
        ChipsView chips = new ChipsView(capture, words, messages);
        HBox.setHgrow(text, Priority.ALWAYS);
        chips.prefWidthProperty().bind(root.widthProperty().multiply(CHIPS_SHARE));
        chips.minWidthProperty().bind(chips.prefWidthProperty());
        HBox written = new HBox(16, text, chips);
        VBox.setVgrow(written, Priority.ALWAYS);
        chips.visibleProperty().subscribe(_ -> grow(note.heat().open().get()));
        root.getChildren().addAll(written, heat, foot);
    }

    /**
     * A text that the screen changes by itself loses its caret, so only the one that is typed into says where it is.
     */
    private void keepCaret(NoteViewModel note) {
        text.caretPositionProperty().subscribe(at -> {
            if (text.isFocused()) {
                note.caret().set(at.intValue());
            }
        });
        note.caret().subscribe(at -> moveTo(at.intValue()));
        text.focusedProperty().subscribe(focused -> {
            if (focused) {
                moveTo(note.caret().get());
            } else {
                note.rest();
            }
        });
    }

    private void moveTo(int caret) {
        // Going there anew would lose what is selected.
        if (text.getCaretPosition() != caret) {
            text.positionCaret(caret);
        }
    }

    private Button discard(NoteViewModel note, Messages messages) {
        Button discard = button(
                "note-discard",
                messages.text("draft.discard"),
                Feather.TRASH_2,
                () -> {
                    note.discard();
                    write();
                },
                "quiet");
        discard.setTooltip(new Tooltip(messages.text("draft.discard-key")));
        discard.visibleProperty().bind(note.begun());
        discard.managedProperty().bind(discard.visibleProperty());
        return discard;
    }

    private static boolean isTab(KeyEvent pressed) {
        return pressed.getCode() == KeyCode.TAB && !pressed.isShiftDown() && !pressed.isShortcutDown();
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
    }
}
