package app.handsel.ui.find;

import app.handsel.search.Finder;
import app.handsel.search.Hit;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Place;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finding while one types, from anywhere. */
public final class FindViewModel {

    private static final int SHOWN = 9;

    /** A customer found: by what, and the words around it with the places to mark. */
    public record Row(UUID customer, String name, String company, String by, String excerpt, List<Mark> marks) {}

    /** A stretch of the excerpt, in characters, end exclusive. */
    public record Mark(int start, int end) {}

    private final Finder finder;
    private final Background background;
    private final Navigation navigation;
    private final Messages messages;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final SimpleIntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
    private boolean writing;

    public FindViewModel(Finder finder, Background background, Navigation navigation, Messages messages) {
        this.finder = finder;
        this.background = background;
        this.navigation = navigation;
        this.messages = messages;
        typed.subscribe(this::find);
    }

    private void find(String text) {
        if (text.isBlank()) {
            show(text, List.of());
            return;
        }
        background.run(() -> text.equals(typed.get()) ? finder.find(text, SHOWN) : List.<Hit>of(), hits -> {
            if (text.equals(typed.get())) {
                show(text, hits);
            }
        });
    }

    private void show(String text, List<Hit> hits) {
        rows.setAll(hits.stream().map(this::row).toList());
        selected.set(rows.isEmpty() ? -1 : 0);
        nothing.set(rows.isEmpty() && !text.isBlank());
    }

    private Row row(Hit hit) {
        return new Row(
                hit.customer(),
                hit.name(),
                hit.company(),
                messages.text(hit.matched()),
                hit.excerpt(),
                hit.ranges().stream()
                        .map(range -> new Mark(range.start(), range.end()))
                        .toList());
    }

    /** The next customer opened will be written about at once. */
    public void startWriting() {
        writing = true;
    }

    public void select(int by) {
        if (!rows.isEmpty()) {
            selected.set(Math.clamp(selected.get() + by, 0, rows.size() - 1));
        }
    }

    /** Opens what is selected; whether there was something. */
    public boolean openSelected() {
        int index = selected.get();
        if (index < 0 || index >= rows.size()) {
            return false;
        }
        open(rows.get(index));
        return true;
    }

    public void open(Row row) {
        boolean write = writing;
        clear();
        navigation.open(new Place.CardOf(row.customer(), write));
    }

    public void clear() {
        typed.set("");
        writing = false;
    }

    public StringProperty typed() {
        return typed;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public SimpleIntegerProperty selected() {
        return selected;
    }

    /** Something was typed and nobody was found. */
    public ReadOnlyBooleanProperty nothing() {
        return nothing.getReadOnlyProperty();
    }
}
