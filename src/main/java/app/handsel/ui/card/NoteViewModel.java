package app.handsel.ui.card;

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
    private final Drafts drafts = new Drafts();
    private Optional<UUID> customer = Optional.empty();
    private Optional<Note> changing = Optional.empty();
    private Way usual = Way.CALL;

    public NoteViewModel(Notebook notebook, Edits edits, Background background, Shop shop) {
        this.notebook = notebook;
        this.edits = edits;
        this.once = new Once(background);
        this.shop = shop;
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
     * is emptied or changes nothing is given up.
     */
    public void save() {
        customer.ifPresent(this::save);
    }

    private void save(UUID about) {
        Note note = written(about);
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
        return changing.map(old -> new Note(old.id(), about, old.at(), way.get(), old.by(), words))
                .orElseGet(() -> new Note(UUID.randomUUID(), about, shop.instant(), way.get(), shop.user(), words));
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
        return new Draft(text.get(), way.get(), changing);
    }

    private void putAside() {
        customer.ifPresent(last -> drafts.put(last, box()));
        rememberWay();
    }

    private void takeUp(UUID about) {
        rememberWay();
        fill(drafts.take(about).orElseGet(() -> new Draft("", usual, Optional.empty())));
    }

    /** How a corrected note once came says nothing about the next one. */
    private void rememberWay() {
        usual = changing.isEmpty() ? way.get() : usual;
    }

    private void fill(Draft draft) {
        changing = draft.of();
        text.set(draft.text());
        way.set(draft.way());
    }

    public StringProperty text() {
        return text;
    }

    public ObjectProperty<Way> way() {
        return way;
    }
}
