package app.handsel.ui.card;

import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Shop;
import java.util.HashMap;
import java.util.Map;
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
    private final Background background;
    private final Shop shop;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.CALL);
    private final Map<UUID, String> drafts = new HashMap<>();
    private Optional<UUID> customer = Optional.empty();
    private Optional<Note> changing = Optional.empty();

    public NoteViewModel(Notebook notebook, Edits edits, Background background, Shop shop) {
        this.notebook = notebook;
        this.edits = edits;
        this.background = background;
        this.shop = shop;
    }

    public void show(UUID next) {
        if (customer.equals(Optional.of(next))) {
            return;
        }
        customer.filter(_ -> changing.isEmpty()).ifPresent(last -> drafts.put(last, text.get()));
        changing = Optional.empty();
        customer = Optional.of(next);
        text.set(drafts.getOrDefault(next, ""));
    }

    /** Puts an older note back into the box, to be corrected. What was being written waits until that is saved. */
    public void change(Note note) {
        if (changing.isEmpty()) {
            drafts.put(note.customer(), text.get());
        }
        changing = Optional.of(note);
        text.set(note.text());
        way.set(note.way());
    }

    /** Saves the note; an empty one is not saved. The text leaves the box only when it is on disk. */
    public void save() {
        String written = text.get().strip();
        if (written.isEmpty() || customer.isEmpty()) {
            return;
        }
        UUID about = customer.get();
        Optional<Note> old = changing;
        Note note = old.map(known -> new Note(known.id(), about, known.at(), way.get(), known.by(), written))
                .orElseGet(() -> new Note(UUID.randomUUID(), about, shop.instant(), way.get(), shop.user(), written));
        var edit = old.map(known -> edits.changed(known, note)).orElseGet(() -> edits.added(note));
        background.run(() -> notebook.apply(edit), _ -> saved(about, written, old.isPresent()));
    }

    private void saved(UUID about, String written, boolean wasChange) {
        String waiting = wasChange ? drafts.getOrDefault(about, "") : "";
        drafts.remove(about);
        if (customer.equals(Optional.of(about)) && text.get().strip().equals(written)) {
            changing = Optional.empty();
            text.set(waiting);
        }
    }

    /** A customer about whom something is written and not saved, the one on the screen first. */
    public Optional<UUID> unsaved() {
        if (!text.get().isBlank()) {
            return customer;
        }
        return drafts.entrySet().stream()
                .filter(draft -> !draft.getValue().isBlank())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public StringProperty text() {
        return text;
    }

    public ObjectProperty<Way> way() {
        return way;
    }
}
