package app.handsel.ui.past;

import app.handsel.model.Folding;
import app.handsel.notebook.Restoring;
import app.handsel.notebook.Trash;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.Once;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Shop;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was removed, the newest first, and the way to bring it back. Read only while it is shown. */
public final class TrashViewModel {

    static final int PAGE = 100;

    private final Trash trash;
    private final Restoring restoring;
    private final Background background;
    private final Navigation navigation;
    private final Once once;
    private final TrashWords words;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<TrashRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private int limit = PAGE;

    public TrashViewModel(
            Trash trash,
            Restoring restoring,
            Background background,
            Navigation navigation,
            Messages messages,
            Shop shop,
            Notices notices) {
        this.trash = trash;
        this.restoring = restoring;
        this.background = background;
        this.navigation = navigation;
        this.once = new Once(background);
        this.words = new TrashWords(messages, shop);
        shown.subscribe(this::refresh);
        typed.subscribe(_ -> {
            limit = PAGE;
            refresh();
        });
        notices.listen(_ -> refresh());
    }

    private void refresh() {
        if (shown.get()) {
            List<String> wanted = Stream.of(Folding.fold(typed.get()).split(" "))
                    .filter(word -> !word.isEmpty())
                    .toList();
            int most = limit;
            background.run(
                    () -> trash.newest(wanted, most + 1).stream()
                            .map(words::row)
                            .toList(),
                    found -> fill(found, most));
        }
    }

    private void fill(List<TrashRow> found, int most) {
        more.set(found.size() > most);
        List<TrashRow> next = found.subList(0, Math.min(most, found.size()));
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
        read.set(true);
    }

    public void showMore() {
        limit += PAGE;
        refresh();
    }

    /** Brings it back; Undo takes it away again. */
    public void restore(TrashRow row) {
        once.run(row.removal().at(), () -> restoring.restore(row.removal()), _ -> {});
    }

    /** Asks whether a customer shall be gone for good. */
    public void erase(TrashRow row) {
        row.removal().whom().ifPresent(whom -> navigation.open(new Place.Erase(whom.customer(), whom.name())));
    }

    /** Words that narrow the list. */
    public StringProperty typed() {
        return typed;
    }

    public ObservableList<TrashRow> rows() {
        return rows;
    }

    /** Whether there are more than are shown. */
    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /** To be told by the screen. */
    public BooleanProperty shown() {
        return shown;
    }
}
