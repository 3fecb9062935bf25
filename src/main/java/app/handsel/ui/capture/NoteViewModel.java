package app.handsel.ui.capture;

import app.handsel.model.Initiator;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Once;
import app.handsel.ui.support.Shop;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The note being written on a card. Each customer's unsaved text waits for them while one looks at another. */
public final class NoteViewModel {

    private final Notebook notebook;
    private final Edits edits;
    private final Once once;
    private final Shop shop;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.CALL);
    private final ObjectProperty<Optional<Initiator>> first = new SimpleObjectProperty<>(Optional.empty());
    private final HeatFields heat = new HeatFields();
    private final ReadOnlyBooleanWrapper needsFacts = new ReadOnlyBooleanWrapper();
    private final Drafts drafts = new Drafts();
    private Optional<UUID> customer = Optional.empty();
    private Optional<Note> changing = Optional.empty();
    private Way usual = Way.CALL;

    public NoteViewModel(Notebook notebook, Edits edits, Background background, Shop shop) {
        this.notebook = notebook;
        this.edits = edits;
        this.once = new Once(background);
        this.shop = shop;
        text.subscribe(_ -> needsFacts.set(false));
        heat.open().subscribe(_ -> needsFacts.set(false));
    }

    public void show(UUID next) {
        if (!customer.equals(Optional.of(next))) {
            putAside();
            customer = Optional.of(next);
            takeUp(next);
        }
    }

    /** Puts an older note back into the box, to be corrected. What was being written waits until that is saved. */
    public void change(Note note) {
        if (changing.filter(now -> now.id().equals(note.id())).isEmpty()) {
            putAside();
            fill(drafts.of(note).orElseGet(() -> Draft.of(note)));
        }
    }

    /**
     * Saves the note; the text leaves the box only when it is on disk. An empty one is not saved, and a correction that
     * is emptied or changes nothing is given up. Anger without facts waits for them.
     */
    public void save() {
        customer.ifPresent(this::save);
    }

    private void save(UUID about) {
        Note note = written(about);
        if (note.text().isEmpty() && note.heat().isPresent()) {
            needsFacts.set(true);
            return;
        }
        if (note.text().isEmpty() || changing.equals(Optional.of(note))) {
            if (changing.isPresent()) {
                takeUp(about);
            }
            return;
        }
        var edit = changing.map(old -> edits.changed(old, note)).orElseGet(() -> edits.added(note));
        boolean isNew = changing.isEmpty();
        once.run(about, () -> notebook.apply(edit), _ -> saved(note, isNew));
    }

    private Note written(UUID about) {
        String words = text.get().strip();
        return new Note(
                changing.map(Note::id).orElseGet(UUID::randomUUID),
                about,
                changing.map(Note::at).orElseGet(shop::instant),
                way.get(),
                changing.map(Note::by).orElseGet(shop::user),
                words,
                first.get(),
                heat.read());
    }

    private void saved(Note note, boolean wasNew) {
        drafts.saved(note, wasNew);
        if (customer.equals(Optional.of(note.customer()))) {
            box().after(note, wasNew).ifPresentOrElse(left -> changing = left.of(), () -> takeUp(note.customer()));
        }
    }

    /** A customer about whom something is written and not saved, the one on the screen first. */
    public Optional<UUID> unsaved() {
        return box().isWorthKeeping() ? customer : drafts.any();
    }

    private Draft box() {
        return new Draft(text.get(), way.get(), first.get(), heat.read(), changing);
    }

    private void putAside() {
        customer.ifPresent(last -> drafts.put(last, box()));
        rememberWay();
    }

    private void takeUp(UUID about) {
        rememberWay();
        fill(drafts.take(about).orElseGet(() -> Draft.empty(usual)));
    }

    /** How a corrected note once came says nothing about the next one. */
    private void rememberWay() {
        usual = changing.isEmpty() ? way.get() : usual;
    }

    private void fill(Draft draft) {
        changing = draft.of();
        text.set(draft.text());
        way.set(draft.way());
        first.set(draft.first());
        heat.fill(draft.heat());
        needsFacts.set(false);
    }

    public StringProperty text() {
        return text;
    }

    public ObjectProperty<Way> way() {
        return way;
    }

    /** Who got in touch; nothing is assumed from one note to the next. */
    public ObjectProperty<Optional<Initiator>> first() {
        return first;
    }

    public HeatFields heat() {
        return heat;
    }

    /** Whether it cannot be saved because it says nothing but anger. */
    public ReadOnlyBooleanProperty needsFacts() {
        return needsFacts.getReadOnlyProperty();
    }
}
