package app.handsel.ui.capture;

import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.support.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What was recognised in the note, beside it. */
final class ChipsView extends VBox {

    /** Whoever pastes a whole correspondence looks at what comes first; all of it would make typing slow. */
    private static final int MOST = 60;

    private final Label more = wrapped("", "chip-hint");
    private final CaptureViewModel capture;
    private final ChipWords words;
    private final Messages messages;
    private final ScrollPane scroll;
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
        scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Label how = wrapped(messages.text("capture.keys"), "chip-hint");
        getChildren().addAll(scroll, more, how);
        var all = capture.chips().all();
        visibleProperty().bind(Bindings.isNotEmpty(all));
        managedProperty().bind(visibleProperty());
        all.addListener((ListChangeListener<Chip>) _ -> fill());
        capture.editing().subscribe(now -> {
            views.values().forEach(ChipView::edit);
            now.ifPresent(edit -> show(edit.chip()));
        });
        capture.chips().next().subscribe(now -> {
            views.forEach((chip, view) -> view.next(now.equals(Optional.of(chip))));
            now.ifPresent(this::show);
        });
        fill();
    }

    /** Scrolls so that a chip is in sight. */
    private void show(Chip chip) {
        ChipView view = views.get(chip);
        if (view == null) {
            return;
        }
        applyCss();
        layout();
        double more = list.getHeight() - scroll.getViewportBounds().getHeight();
        double top = view.getBoundsInParent().getMinY();
        double shown = scroll.getVvalue() * Math.max(0, more);
        boolean inSight = top >= shown
                && view.getBoundsInParent().getMaxY()
                        <= shown + scroll.getViewportBounds().getHeight();
        if (more > 0 && !inSight) {
            scroll.setVvalue(Math.clamp(top / more, 0, 1));
        }
    }

    private void fill() {
        var all = capture.chips().all();
        var shown = all.subList(0, Math.min(all.size(), MOST));
        views.keySet().retainAll(shown);
        more.setText(messages.text("capture.more", all.size() - shown.size()));
        more.setVisible(all.size() > shown.size());
        more.setManaged(more.isVisible());
        list.getChildren()
                .setAll(shown.stream()
                        .map(chip -> views.computeIfAbsent(chip, one -> new ChipView(one, capture, words, messages)))
                        .toList());
    }
}
