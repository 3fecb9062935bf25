package app.handsel.ui.past;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Settings;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Notebook;
import app.handsel.notebook.Past;
import app.handsel.notebook.Restoring;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.ChangeWords;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.Once;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Shop;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every version of one record, the newest first, and the way back to each. Read only while it is shown. */
public final class VersionsViewModel {

    static final int PAGE = 50;

    private final Past past;
    private final Notebook notebook;
    private final Restoring restoring;
    private final Background background;
    private final Once once;
    private final Messages messages;
    private final ChangeWords words;
    private final ObservableList<VersionRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private Place.Versions of = new Place.Versions(Settings.ID, Settings.ID);
    private int limit = PAGE;

    public VersionsViewModel(
            Past past,
            Notebook notebook,
            Restoring restoring,
            Background background,
            Messages messages,
            Shop shop,
            Notices notices) {
        this.past = past;
        this.notebook = notebook;
        this.restoring = restoring;
        this.background = background;
        this.once = new Once(background);
        this.messages = messages;
        this.words = new ChangeWords(messages, shop, notebook::now);
        shown.subscribe(this::refresh);
        notices.listen(_ -> refresh());
    }

    public void show(Place.Versions next) {
        if (!next.equals(of)) {
            of = next;
            limit = PAGE;
            fill(new Found("", "", List.of()), PAGE);
        }
        refresh();
    }

    private record Found(String title, String about, List<VersionRow> rows) {}

    private void refresh() {
        if (shown.get()) {
            Place.Versions asked = of;
            int most = limit;
            background.run(() -> read(asked, most + 1), found -> {
                if (asked.equals(of)) {
                    fill(found, most);
                }
            });
        }
    }

    private void fill(Found found, int most) {
        title.set(found.title());
        about.set(found.about());
        more.set(found.rows().size() > most);
        rows.setAll(found.rows().subList(0, Math.min(most, found.rows().size())));
    }

    private Found read(Place.Versions asked, int most) {
        List<Edit> edits = past.of(asked.customer(), asked.entry(), most);
        Optional<Entry> now = notebook.now(asked.entry());
        Optional<Entry> last = now.or(() -> edits.stream()
                .findFirst()
                .map(edit -> change(edit, asked.entry()).any()));
        return new Found(
                last.map(words::named).orElse(""),
                last.filter(entry -> !(entry instanceof Customer || entry instanceof Settings))
                        .flatMap(entry -> notebook.now(entry.customer()))
                        .map(customer -> messages.text("trash.about", ((Customer) customer).name()))
                        .orElse(""),
                edits.stream()
                        .map(edit -> row(edit, change(edit, asked.entry()), now))
                        .toList());
    }

    private static Change change(Edit edit, UUID entry) {
        return edit.changes().stream()
                .filter(one -> one.id().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private VersionRow row(Edit edit, Change change, Optional<Entry> now) {
        boolean isNow = change.after().isPresent() && change.after().equals(now);
        return new VersionRow(
                edit.id(),
                words.done(edit),
                words.who(edit),
                words.exactly(edit),
                change.before().isPresent() && change.after().isPresent()
                        ? words.details(change)
                        : change.after().map(words::whole).orElse(List.of()),
                change.after().filter(_ -> !isNow),
                isNow);
    }

    /** Makes it what it was then; Undo makes it again what it is now. */
    public void restore(VersionRow row) {
        row.version().ifPresent(version -> once.run(row.edit(), () -> restoring.restore(version), _ -> {}));
    }

    public void showOlder() {
        limit += PAGE;
        refresh();
    }

    public ObservableList<VersionRow> rows() {
        return rows;
    }

    /** What the record is: its kind and its name. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Whom it is about; empty for those themselves. */
    public ReadOnlyStringProperty about() {
        return about.getReadOnlyProperty();
    }

    /** Whether there are older ones than are shown. */
    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /** To be told by the screen. */
    public BooleanProperty shown() {
        return shown;
    }
}
