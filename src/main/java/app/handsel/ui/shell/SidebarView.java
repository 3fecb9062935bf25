package app.handsel.ui.shell;

import static app.handsel.ui.kit.Parts.styled;

import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Place;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The ways to the screens, how much is owed, and whether all is saved. */
public final class SidebarView {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final ShellViewModel shell;
    private final Messages messages;
    private final VBox root = new VBox();

    /**
     * {@code waiting} shows itself when there is something begun elsewhere; {@code hint} is something to know about
     * this notebook, or empty.
     */
    public SidebarView(
            ShellViewModel shell,
            Messages messages,
            ReadOnlyIntegerProperty owed,
            ObservableBooleanValue writing,
            Region waiting,
            TeamView team,
            String hint) {
        this.shell = shell;
        this.messages = messages;
        root.getStyleClass().add("sidebar");
        Label name = styled(new Label(messages.text("app.name")), "app-name");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        root.getChildren()
                .addAll(
                        name,
                        way("nav-today", "today.title", "1", Feather.SUN, new Place.Today(), count(owed)),
                        way("nav-capture", "capture.title", "N", Feather.EDIT_3, new Place.Capture(), null),
                        way("nav-customers", "customers.title", "2", Feather.USERS, new Place.Customers(), null),
                        way("nav-answers", "answers.title", "3", Feather.BOOK_OPEN, new Place.Answers(), null),
                        way("nav-report", "report.title", "4", Feather.BAR_CHART_2, new Place.Report(), null),
                        way("nav-settings", "settings.title", "5", Feather.SLIDERS, new Place.OwnSettings(), null),
                        gap,
                        hint(hint),
                        team.root(),
                        waiting,
                        saved(writing, waiting));
    }

    private Button way(
            String id,
            String key,
            String digit,
            Ikon icon,
            Place place,
            @org.jspecify.annotations.Nullable Label count) {
        Label text = new Label(messages.text(key));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(12, new FontIcon(icon), text);
        if (count != null) {
            line.getChildren().add(count);
        }
        line.getStyleClass().add("way-line");
        Button way = styled(new Button(), "way");
        way.setId(id);
        way.setGraphic(line);
        way.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        way.setMaxWidth(Double.MAX_VALUE);
        way.setAccessibleText(messages.text(key));
        way.setTooltip(new Tooltip(messages.text("nav.tooltip", messages.text(key), digit)));
        way.setOnAction(_ -> shell.open(place));
        shell.place().subscribe(now -> way.pseudoClassStateChanged(HERE, now.getClass() == place.getClass()));
        return way;
    }

    private static Label count(ReadOnlyIntegerProperty owed) {
        Label count = styled(new Label(), "count");
        count.textProperty().bind(owed.asString());
        count.visibleProperty().bind(owed.greaterThan(0));
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
    }

    private static Label hint(String text) {
        Label hint = Parts.wrapped(text, "sidebar-hint");
        hint.setManaged(!text.isEmpty());
        return hint;
    }

    private Label saved(ObservableBooleanValue writing, Region waiting) {
        Label saved = styled(new Label(), "saved");
        // “Saved” below “1 unsaved note” would be two answers.
        saved.visibleProperty()
                .bind(waiting.visibleProperty().not().or(shell.saved().not()).or(writing));
        saved.managedProperty().bind(saved.visibleProperty());
        saved.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                shell.saved().get() ? writing.get() ? "saved.writing" : "saved.yes" : "saved.no"),
                        shell.saved(),
                        writing));
        saved.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> new FontIcon(
                                shell.saved().get()
                                        ? writing.get() ? Feather.EDIT_3 : Feather.CHECK
                                        : Feather.ALERT_TRIANGLE),
                        shell.saved(),
                        writing));
        return saved;
    }

    public Region root() {
        return root;
    }
}
