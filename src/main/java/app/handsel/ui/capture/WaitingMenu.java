package app.handsel.ui.capture;

import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many drafts wait elsewhere, and a menu that leads to each; not there when there are none. */
public final class WaitingMenu {

    private final WaitingViewModel waiting;
    private final MenuButton root = Parts.styled(new MenuButton(), "team", "drafts");

    public WaitingMenu(WaitingViewModel waiting, Messages messages) {
        this.waiting = waiting;
        root.setId("drafts");
        root.setGraphic(new FontIcon(Feather.EDIT_3));
        root.setMaxWidth(Double.MAX_VALUE);
        root.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("draft.waiting", waiting.rows().size()), waiting.rows()));
        root.setTooltip(new Tooltip(messages.text("draft.waiting-open")));
        root.visibleProperty().bind(Bindings.isNotEmpty(waiting.rows()));
        root.managedProperty().bind(root.visibleProperty());
        waiting.rows().addListener((ListChangeListener<WaitingViewModel.Row>) _ -> fill());
        fill();
    }

    private void fill() {
        root.getItems().setAll(waiting.rows().stream().map(this::item).toList());
    }

    private MenuItem item(WaitingViewModel.Row row) {
        MenuItem item = new MenuItem(row.text());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> waiting.open(row));
        return item;
    }

    public Region root() {
        return root;
    }
}
