package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.Entry;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.Messages;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A section at the side of the card: a heading with what belongs below it. Gone when there is nothing. */
final class SectionView extends VBox {

    /** What can be done with an entry: the button changes it, the menu on it goes to all its versions. */
    record Doing(Consumer<Entry> change, Consumer<Entry> versions) {}

    SectionView(String title, Node... parts) {
        super(8, Parts.heading(title));
        getChildren().addAll(parts);
    }

    /** Lines that sum it up and the entries, each with a way to change it. */
    static SectionView of(CardSection section, Messages messages, Doing doing) {
        SectionView view = new SectionView(
                messages.text("card." + section.id()),
                list(section.lines(), line -> wrapped(line, "subtle")),
                list(section.rows(), row -> row(row, messages, doing)));
        view.setId("card-" + section.id());
        var nothing = Bindings.isEmpty(section.lines()).and(Bindings.isEmpty(section.rows()));
        view.visibleProperty().bind(nothing.not());
        view.managedProperty().bind(view.visibleProperty());
        return view;
    }

    SectionView hiddenWhenEmpty(ObservableList<?> list) {
        visibleProperty().bind(Bindings.isNotEmpty(list));
        managedProperty().bind(visibleProperty());
        return this;
    }

    static <T> VBox list(ObservableList<T> items, Function<T, Node> view) {
        VBox box = new VBox(8);
        Runnable fill = () -> box.getChildren().setAll(items.stream().map(view).toList());
        items.addListener((ListChangeListener<T>) _ -> fill.run());
        fill.run();
        box.visibleProperty().bind(Bindings.isNotEmpty(items));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static Node row(EntryRow row, Messages messages, Doing doing) {
        Button button = button(
                "entry-change", messages.text("change"), () -> doing.change().accept(row.entry()), "quiet");
        button.setContextMenu(
                menu(messages.text("versions.open"), () -> doing.versions().accept(row.entry())));
        button.setAccessibleText(messages.text("card.change", row.what()));
        VBox text = new VBox(wrapped(row.what()));
        if (!row.state().isBlank()) {
            text.getChildren().add(wrapped(row.state(), "subtle"));
        }
        return beside(text, button);
    }

    /** Opened by the menu key, or by the other button of the mouse. */
    static ContextMenu menu(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return new ContextMenu(item);
    }

    static Node beside(Region text, Button button) {
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(4, text, button);
    }
}
