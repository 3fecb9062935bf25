package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.card.heat.HeatView;
import app.handsel.ui.card.heat.HeatViewModel;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The notes, newest first. A long one shows its beginning and opens whole. */
final class Timeline extends VBox {

    private static final int LONG = 700;

    /** What can be done with a note. */
    record Doing(Consumer<TimelineRow> change, Consumer<TimelineRow> versions, Consumer<TimelineRow> remove) {}

    private final CardViewModel card;
    private final Messages messages;
    private final Doing doing;
    private final HeatViewModel heat;
    private final VBox notes = new VBox(16);
    private final TextField filter = new TextField();

    Timeline(CardViewModel card, Messages messages, Doing doing, HeatViewModel heat) {
        super(12);
        this.card = card;
        this.messages = messages;
        this.doing = doing;
        this.heat = heat;
        filter.setId("timeline-filter");
        filter.setPromptText(messages.text("timeline.filter"));
        filter.setAccessibleText(messages.text("timeline.filter"));
        filter.textProperty().subscribe(_ -> fill());
        HBox top = styled(
                new HBox(12, Parts.heading(messages.text("timeline.title")), Parts.spacer(), filter), "timeline-top");
        Button older = button("timeline-older", "", card::showOlder);
        older.textProperty().bind(card.older().map(count -> messages.text("timeline.older", count)));
        older.visibleProperty().bind(card.older().greaterThan(0));
        older.managedProperty().bind(older.visibleProperty());
        getChildren().addAll(top, notes, older);
        card.timeline().addListener((ListChangeListener<TimelineRow>) _ -> fill());
        fill();
    }

    private void fill() {
        var shown = card.timelineWith(filter.getText());
        notes.getChildren().setAll(shown.stream().map(this::note).toList());
        if (shown.isEmpty()) {
            String key = filter.getText().isBlank() ? "timeline.empty" : "timeline.no-match";
            notes.getChildren().add(wrapped(messages.text(key), "empty"));
        }
    }

    /** Goes to a note; whether it is here. */
    boolean show(UUID note) {
        var found = notes.getChildren().stream()
                .filter(view -> note.equals(view.getUserData()))
                .findFirst();
        found.map(view -> view.lookup("#note-change")).ifPresent(Node::requestFocus);
        return found.isPresent();
    }

    private Node note(TimelineRow row) {
        Label when = styled(new Label(messages.text("timeline.when", row.when(), row.way(), row.by())), "note-when");
        when.setTooltip(new Tooltip(row.exactly()));
        when.setAccessibleHelp(row.exactly());
        Button change = button(
                "note-change", messages.text("change"), () -> doing.change().accept(row), "quiet");
        Button versions = button(
                "note-versions",
                messages.text("versions.open"),
                () -> doing.versions().accept(row),
                "quiet");
        Button remove = button(
                "note-remove", messages.text("remove"), () -> doing.remove().accept(row), "quiet");
        FlowPane top = styled(new FlowPane(12, 4, when, change, versions, remove), "note-top");
        VBox note = new VBox(4, top);
        note.getStyleClass().add("note");
        note.setUserData(row.note().id());
        String text = row.note().text();
        if (text.codePointCount(0, text.length()) <= LONG) {
            note.getChildren().add(wrapped(text, "note-text"));
        } else {
            note.getChildren().addAll(shortened(text));
        }
        heat.row(row.note()).ifPresent(anger -> note.getChildren().add(new HeatView(anger, heat, messages).root()));
        return note;
    }

    private Node[] shortened(String text) {
        Label words = wrapped(text.substring(0, text.offsetByCodePoints(0, LONG)) + "…", "note-text");
        Button whole = button("note-whole", messages.text("timeline.whole"), Feather.CHEVRON_DOWN, () -> {}, "quiet");
        whole.setOnAction(_ -> {
            words.setText(text);
            whole.setVisible(false);
            whole.setManaged(false);
        });
        return new Node[] {words, whole};
    }
}
