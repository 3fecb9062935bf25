package app.handsel.ui.find;

import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search box at the top of the window, and what it found below it. */
public final class FindView {

    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final FindViewModel find;
    private final Messages messages;
    private final CustomTextField field = new CustomTextField();
    private final VBox results = new VBox();
    private final VBox panel;
    private final ScrollPane scroll;

    public FindView(FindViewModel find, Messages messages) {
        this.find = find;
        this.messages = messages;
        field.setId("find");
        field.promptTextProperty()
                .bind(Bindings.when(find.asking())
                        .then(messages.text("find.whom"))
                        .otherwise(messages.text("find.prompt")));
        field.setAccessibleText(messages.text("find.prompt"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.setRight(Parts.styled(new Label(messages.text("find.key")), "key"));
        field.textProperty().bindBidirectional(find.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);

        Label nobody = Parts.wrapped("", "find-nobody");
        nobody.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("find.nobody", find.typed().get()), find.typed()));
        nobody.visibleProperty().bind(find.nothing());
        nobody.managedProperty().bind(nobody.visibleProperty());
        results.setId("find-results");
        results.setAccessibleRole(AccessibleRole.LIST_VIEW);
        results.setAccessibleText(messages.text("find.results"));
        scroll = new ScrollPane(results);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.visibleProperty().bind(find.nothing().not());
        scroll.managedProperty().bind(scroll.visibleProperty());
        panel = new VBox(nobody, scroll);
        panel.setMinHeight(0);
        panel.getStyleClass().add("find-panel");
        panel.visibleProperty().bind(find.nothing().or(Bindings.isNotEmpty(find.rows())));
        panel.setMaxHeight(VBox.USE_PREF_SIZE);
        find.rows().addListener((ListChangeListener<FindViewModel.Row>) _ -> fill());
        find.selected().subscribe(_ -> mark());
    }

    private void pressed(KeyEvent pressed) {
        if (ADD.match(pressed)) {
            pressed.consume();
            find.addTyped();
            return;
        }
        switch (pressed.getCode()) {
            case DOWN -> find.select(1);
            case UP -> find.select(-1);
            case PAGE_DOWN -> find.select(5);
            case PAGE_UP -> find.select(-5);
            case ENTER -> find.openSelected();
            case TAB -> {
                // What was found covers the page, and the focus must not go where nobody sees it.
                find.typed().set("");
                return;
            }
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    private void fill() {
        results.getChildren().setAll(find.rows().stream().map(this::row).toList());
        mark();
    }

    private Node row(FindViewModel.Row row) {
        Node view = new FoundRow(row, messages);
        view.setOnMouseClicked(_ -> find.open(row));
        return view;
    }

    private void mark() {
        for (int i = 0; i < results.getChildren().size(); i++) {
            boolean selected = i == find.selected().get();
            results.getChildren().get(i).pseudoClassStateChanged(FoundRow.SELECTED, selected);
            if (selected) {
                seen(i);
                field.setAccessibleHelp(results.getChildren().get(i).getAccessibleText());
            }
        }
    }

    /** Scrolls so that the selected row is in sight. */
    private void seen(int row) {
        int last = results.getChildren().size() - 1;
        scroll.setVvalue(last == 0 ? 0 : (double) row / last);
    }

    public CustomTextField field() {
        return field;
    }

    public Node results() {
        return panel;
    }
}
