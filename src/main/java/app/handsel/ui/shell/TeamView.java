package app.handsel.ui.shell;

import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Team;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who is at work, and a menu to hand the notebook over; not there for somebody who works alone. */
public final class TeamView {

    private final Team team;
    private final MenuButton root = Parts.styled(new MenuButton(), "team");

    public TeamView(Team team, Messages messages) {
        this.team = team;
        root.setId("team");
        root.setGraphic(new FontIcon(Feather.USER));
        root.setMaxWidth(Double.MAX_VALUE);
        root.textProperty().bind(team.current());
        root.accessibleTextProperty().bind(team.current().map(name -> messages.text("team.at-work", name)));
        root.setTooltip(new Tooltip(messages.text("team.switch")));
        root.visibleProperty().bind(Bindings.size(team.names()).greaterThan(1));
        root.managedProperty().bind(root.visibleProperty());
        team.names().addListener((ListChangeListener<String>) _ -> fill());
        team.current().subscribe(_ -> fill());
    }

    private void fill() {
        root.getItems().setAll(team.names().stream().map(this::item).toList());
    }

    private RadioMenuItem item(String name) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(name.equals(team.current().get()));
        item.setOnAction(_ -> team.choose(name));
        return item;
    }

    public Region root() {
        return root;
    }
}
