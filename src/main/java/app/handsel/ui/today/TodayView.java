package app.handsel.ui.today;

import app.handsel.ui.kit.OwedList;
import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of what is owed now, today and soon. */
public final class TodayView implements Screen {

    private final TodayViewModel today;
    private final Page page;
    private final OwedList list;

    /** {@code warning} is said below all that is owed, when there is any. */
    public TodayView(TodayViewModel today, ObservableStringValue warning, Messages messages) {
        this.today = today;
        this.list = new OwedList(
                today.rows(),
                messages,
                new OwedList.Doing(today::act, today::mail, today::open, today::versions),
                true);
        Label day = Parts.styled(new Label(), "subtle");
        day.textProperty().bind(today.day());
        Label keys = Parts.wrapped(messages.text("today.keys"), "hint");
        keys.visibleProperty().bind(Bindings.isNotEmpty(today.rows()));
        keys.managedProperty().bind(keys.visibleProperty());
        this.page = new Page(
                new VBox(4, Parts.title(messages.text("today.title")), day),
                filters(messages),
                list,
                noneShown(messages),
                quiet(messages),
                keys,
                quietly(warning));
        page.root().setId("today");
    }

    private static Node quietly(ObservableStringValue warning) {
        Label line = Parts.wrapped("", "hint");
        line.setId("today-warning");
        line.textProperty().bind(warning);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node filters(Messages messages) {
        ToggleButton nextDay = filter("today-next-day", messages.text("today.next-day"), today.nextDay());
        ToggleButton mine = filter("today-mine", messages.text("today.mine"), today.mine());
        mine.visibleProperty().bind(today.team());
        mine.managedProperty().bind(mine.visibleProperty());
        return new FlowPane(8, 8, nextDay, mine);
    }

    private static ToggleButton filter(String id, String text, Property<Boolean> on) {
        ToggleButton filter = Parts.styled(new ToggleButton(text), "filter");
        filter.setId(id);
        filter.selectedProperty().bindBidirectional(on);
        return filter;
    }

    private Node noneShown(Messages messages) {
        Label none = Parts.wrapped(messages.text("today.none-shown"), "empty");
        none.visibleProperty()
                .bind(Bindings.isEmpty(today.rows())
                        .and(today.read())
                        .and(today.count().greaterThan(0)));
        none.managedProperty().bind(none.visibleProperty());
        return none;
    }

    private Node quiet(Messages messages) {
        Label when = Parts.wrapped("", "subtle");
        when.textProperty().bind(today.next());
        VBox quiet = new VBox(
                8,
                Parts.styled(new FontIcon(Feather.SUN), "quiet-icon"),
                Parts.wrapped(messages.text("today.quiet"), "quiet-title"),
                when);
        quiet.getStyleClass().add("quiet-day");
        quiet.setId("today-quiet");
        quiet.visibleProperty().bind(today.count().isEqualTo(0).and(today.read()));
        quiet.managedProperty().bind(quiet.visibleProperty());
        return quiet;
    }

    @Override
    public Node root() {
        return page.root();
    }

    @Override
    public void entered() {
        today.refresh();
        page.root().requestFocus();
        list.focusWhereLeft();
    }
}
