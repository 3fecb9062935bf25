package app.handsel.ui.card;

import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Notebook;
import app.handsel.notebook.Past;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.ChangeWords;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Shop;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who changed what about a customer, when, from what to what. Read only while it is open. */
public final class HistoryViewModel {

    static final int PAGE = 100;

    /**
     * One record that an edit changed: what was done, by whom and when, and each detail. Of an edit that changed
     * several, only the first row says so.
     */
    public record Row(UUID edit, UUID entry, String what, String who, String exactly, List<String> details) {}

    private final Past past;
    private final Background background;
    private final Navigation navigation;
    private final ChangeWords words;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private UUID customer = new UUID(0, 0);
    private int limit = PAGE;

    public HistoryViewModel(
            Past past,
            Notebook notebook,
            Background background,
            Navigation navigation,
            Messages messages,
            Shop shop,
            Notices notices) {
        this.past = past;
        this.background = background;
        this.navigation = navigation;
        this.words = new ChangeWords(messages, shop, notebook::now);
        open.subscribe(this::refresh);
        notices.listen(_ -> refresh());
    }

    /** The card of somebody else begins with their notes. */
    public void show(UUID next) {
        if (!next.equals(customer)) {
            customer = next;
            limit = PAGE;
            open.set(false);
            rows.clear();
        }
        refresh();
    }

    private void refresh() {
        UUID about = customer;
        int most = limit;
        if (open.get()) {
            background.run(
                    () -> past.of(about, most + 1).stream()
                            .flatMap(edit -> rows(edit, about))
                            .limit(most + 1L)
                            .toList(),
                    found -> {
                        if (about.equals(customer)) {
                            more.set(found.size() > most);
                            rows.setAll(found.subList(0, Math.min(most, found.size())));
                        }
                    });
        }
    }

    private Stream<Row> rows(Edit edit, UUID about) {
        List<Change> changes = edit.changes().stream()
                .filter(change -> change.customer().equals(about))
                .toList();
        return IntStream.range(0, changes.size()).mapToObj(i -> row(edit, changes.get(i), i == 0));
    }

    private Row row(Edit edit, Change change, boolean first) {
        return new Row(
                edit.id(),
                change.id(),
                first ? words.done(edit) : "",
                first ? words.who(edit) : "",
                words.exactly(edit),
                words.details(change));
    }

    /** Goes to all versions of the record. */
    public void open(Row row) {
        versions(row.entry());
    }

    /** Goes to all versions of a record about this customer. */
    public void versions(UUID entry) {
        navigation.open(new Place.Versions(customer, entry));
    }

    public void showOlder() {
        limit += PAGE;
        refresh();
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    /** Whether there are older ones than are shown. */
    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    public BooleanProperty open() {
        return open;
    }
}
