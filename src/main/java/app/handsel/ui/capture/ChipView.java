package app.handsel.ui.capture;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.capture.found.Finding;
import app.handsel.capture.when.Said;
import app.handsel.capture.when.When;
import app.handsel.ui.support.Messages;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One chip: dashed as long as it is a suggestion, solid once it is kept. */
final class ChipView extends VBox {

    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    private final Chip chip;
    private final CaptureViewModel capture;
    private final ChipWords words;
    private final Messages messages;
    private final ToggleButton number = styled(new ToggleButton(), "chip-number");
    private final Label kind = styled(new Label(), "chip-kind");
    private final Label what = wrapped("", "chip-what");
    private final Label when = wrapped("", "chip-when");
    private final Label hint = wrapped("", "chip-hint");
    private final Label earlier = wrapped("", "chip-hint");
    private final FlowPane readings = new FlowPane(4, 4);
    private final CheckBox aside = new CheckBox();
    private final Button edit;
    private final VBox says;
    private final VBox fields = new VBox();

    ChipView(Chip chip, CaptureViewModel capture, ChipWords words, Messages messages) {
        super(4);
        this.chip = chip;
        this.capture = capture;
        this.words = words;
        this.messages = messages;
        getStyleClass().add("chip");
        number.setId("chip-" + chip.number());
        number.setText(String.valueOf(chip.number()));
        number.setMinWidth(USE_PREF_SIZE);
        number.setOnAction(_ -> capture.toggle(chip));
        kind.setMinWidth(USE_PREF_SIZE);
        edit = button("chip-edit-" + chip.number(), "", Feather.EDIT_2, () -> capture.edit(chip), "quiet", "small");
        aside.setId("chip-aside-" + chip.number());
        aside.selectedProperty().bindBidirectional(chip.aside());
        VBox text = new VBox(what, when);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = chip.isOurs() ? new HBox(8, number, kind, text, edit) : new HBox(8, kind, text);
        says = new VBox(4, line, readings, hint, earlier, aside);
        getChildren().addAll(says, fields);
        chip.finding().subscribe(_ -> fill());
        chip.kept().subscribe(_ -> fill());
        chip.earlier().subscribe(_ -> fill());
    }

    /** Puts what the chip says now into what is there, so that nothing loses the focus. */
    void fill() {
        Finding found = chip.finding().get();
        pseudoClassStateChanged(KEPT, chip.kept().get());
        number.setSelected(chip.kept().get());
        number.setAccessibleText(words.spoken(chip));
        kind.setText(words.kind(found));
        what.setText(words.what(found));
        edit.setAccessibleText(messages.text("capture.edit", words.what(found)));
        write(when, words.when(found));
        write(hint, words.hint(found, capture.text()).orElse(""));
        write(earlier, chip.earlier().get());
        readings.getChildren().clear();
        found.when().filter(Said::isChoice).ifPresent(this::offer);
        show(readings, !readings.getChildren().isEmpty());
        aside.setText(words.aside(found));
        show(aside, chip.hasAside() && chip.kept().get());
    }

    /** Whether it is the one that the next Tab keeps. */
    void next(boolean now) {
        pseudoClassStateChanged(NEXT, now);
    }

    /** Opens the fields in the place of the words. */
    void edit() {
        var editing = capture.editing().get().filter(one -> one.chip() == chip);
        show(says, editing.isEmpty());
        fields.getChildren().clear();
        editing.map(one -> new ChipEditView(one, words, messages)).ifPresent(fields.getChildren()::add);
    }

    private static void write(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    private static void show(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    private void offer(Said said) {
        readings.getChildren().add(styled(new Label(messages.text("capture.which")), "chip-hint"));
        for (When reading : said.readings()) {
            readings.getChildren().add(button("", words.full(reading), () -> capture.choose(chip, reading), "small"));
        }
    }
}
