package app.handsel.ui.capture;

import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.support.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What was recognised in the note, beside it. */
final class ChipsView extends VBox {

    private final CaptureViewModel capture;
    private final ChipWords words;
    private final Messages messages;
    private final VBox list = new VBox(4);
    /** A chip that stays keeps its view, so that nothing jumps while one types. */
    private final Map<Chip, ChipView> views = new LinkedHashMap<>();

    ChipsView(CaptureViewModel capture, ChipWords words, Messages messages) {
        super(4);
        this.capture = capture;
        this.words = words;
        this.messages = messages;
        setId("chips");
        getStyleClass().add("chips");
        list.setAccessibleText(messages.text("capture.found"));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Label how = wrapped(messages.text("capture.keys"), "chip-hint");
        getChildren().addAll(scroll, how);
        var all = capture.chips().all();
        visibleProperty().bind(Bindings.isNotEmpty(all));
        managedProperty().bind(visibleProperty());
        all.addListener((ListChangeListener<Chip>) _ -> fill());
        capture.editing().subscribe(_ -> views.values().forEach(ChipView::edit));
        fill();
    }

    private void fill() {
        var all = capture.chips().all();
        views.keySet().retainAll(all);
        list.getChildren()
                .setAll(all.stream()
                        .map(chip -> views.computeIfAbsent(chip, one -> new ChipView(one, capture, words, messages)))
                        .toList());
    }
}
