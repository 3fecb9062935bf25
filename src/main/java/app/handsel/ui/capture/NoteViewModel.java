package app.handsel.ui.capture;

import app.handsel.model.Initiator;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Draft;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Once;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.Toasts;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

/**
 * The note being written, on a card or not about anybody yet. Each customer's unsaved text waits for them while one
 * looks at another, and comes back after a restart.
 */
public final class NoteViewModel {

    private final Notebook notebook;
    private final Once once;
    private final Shop shop;
    private final NoteFields fields = new NoteFields();
    private final ReadOnlyBooleanWrapper needsFacts = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
    private final Drafts drafts;
    private final Toasts toasts;
    private UUID id = UUID.randomUUID();
    private Instant at;
    private Optional<UUID> customer = Optional.empty();
    private Optional<Note> changing = Optional.empty();
    private Way usual = Way.CALL;
    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>(Subject.NOBODY);
    private Capturing capturing;

    public NoteViewModel(
            Notebook notebook, Edits edits, Background background, Shop shop, Drafts drafts, Toasts toasts) {
        this.notebook = notebook;
        this.once = new Once(background);
        this.shop = shop;
        this.capturing = new NothingKept(edits);
        this.drafts = drafts;
        this.toasts = toasts;
        this.at = shop.instant();
        fields.whenTyped(this::changed);
        Stream.of(fields.text, fields.heat.open())
                .forEach(part -> part.addListener((_, _, _) -> needsFacts.set(false)));
        drafts.read(() -> {
            // Whoever was quick to type goes on; the rest waits beneath.
            if (!begun.get()) {
                takeUp(customer);
            }
        });
    }

    private void changed() {
        at = shop.instant();
        Draft now = box();
        begun.set(changing.isPresent() || now.isWorthKeeping());
        drafts.typed(now);
    }

    /** What else is saved with each note from now on. */
    void saveWith(Capturing other) {
        capturing = other;
    }

    public void show(UUID next) {
        show(Optional.of(next));
    }

    /** Whether it is said already about whom it is. */
    public boolean isAboutSomebody() {
        return subject.get().customer().isPresent();
    }

    /** What is not about anybody yet. */
    public void showNobody() {
        show(Optional.empty());
    }

    private void show(Optional<UUID> next) {
        if (!customer.equals(next)) {
            putAside();
            customer = next;
            takeUp(next);
        }
        drafts.enter();
    }

    /** What was written without a customer is about this one now. What they have already waits beneath. */
    public void takeAlong(UUID about) {
        showNobody();
        if (begun.get()) {
            customer = Optional.of(about);
            turn();
            changed();
            drafts.rest();
        } else {
            show(about);
        }
    }

    /** What was begun about a customer who is not there any more is not about anybody now, and in the box. */
    public void giveToNobody(UUID gone) {
        showNobody();
        putAside();
        drafts.giveToNobody(gone);
        takeUp(Optional.empty());
    }

    /** One types somewhere else now: what is written has to be on disk. */
    public void rest() {
        drafts.rest();
    }

    /** The box is not on the screen any more. */
    public void leave() {
        drafts.leave();
    }

    /** Leaves behind what is being written, on purpose; Undo brings it back with the caret where it was. */
    public void discard() {
        Draft gone = box();
        drafts.drop(gone);
        takeUp(customer);
        if (gone.isWorthKeeping()) {
            toasts.done(() -> bringBack(gone), "draft.discarded");
        }
    }

    private void bringBack(Draft gone) {
        boolean here = customer.equals(gone.customer());
        if (here) {
            putAside();
        }
        drafts.add(gone);
        if (here) {
            takeUp(customer);
        }
    }

    /** Puts an older note back into the box, to be corrected. What was being written waits until that is saved. */
    public void change(Note note) {
        if (changing.filter(now -> now.id().equals(note.id())).isEmpty()) {
            putAside();
            fill(drafts.take(note).orElseGet(() -> Draft.of(note, shop.instant())));
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
        boolean same = changing.equals(Optional.of(note)) && !capturing.isAnyKept();
        if (note.text().isEmpty() || same) {
            if (changing.isPresent()) {
                drafts.drop(box());
                takeUp(customer);
            }
            return;
        }
        Capturing.Saving saving = capturing.saving(note);
        once.run(about, () -> notebook.apply(saving.edit().of(now(note))), _ -> {
            saving.saved().run();
            saved(note);
        });
    }

    /** As it stands in the notebook by now: it may have been taken back while it was corrected. */
    private Optional<Note> now(Note note) {
        return notebook.now(note.id()).map(Note.class::cast);
    }

    private Note written(UUID about) {
        return new Note(
                id,
                about,
                changing.map(Note::at).orElseGet(shop::instant),
                fields.way.get(),
                changing.map(Note::by).orElseGet(shop::user),
                fields.text.get().strip(),
                fields.first.get(),
                fields.heat.read());
    }

    private void saved(Note note) {
        drafts.saved(note);
        if (customer.equals(Optional.of(note.customer()))) {
            drafts.after(box(), note).ifPresentOrElse(this::goOn, () -> takeUp(customer));
        }
    }

    /** With what was typed while it was saved. */
    private void goOn(Draft left) {
        id = left.id();
        changing = left.of();
        turn();
        drafts.filled(left);
    }

    private Draft box() {
        return fields.read(id, customer, at, changing);
    }

    private void putAside() {
        drafts.put(box());
        rememberWay();
    }

    private void takeUp(Optional<UUID> about) {
        rememberWay();
        fill(drafts.take(about).orElseGet(() -> Draft.empty(about, usual, shop.instant())));
    }

    /** How a corrected note once came says nothing about the next one. */
    private void rememberWay() {
        usual = changing.isEmpty() ? fields.way.get() : usual;
    }

    private void fill(Draft draft) {
        id = draft.id();
        at = draft.at();
        changing = draft.of();
        turn();
        fields.fill(draft);
        needsFacts.set(false);
        begun.set(changing.isPresent() || draft.isWorthKeeping());
        drafts.filled(draft);
    }

    private void turn() {
        subject.set(new Subject(
                customer, changing.map(Note::id), changing.map(Note::text).orElse(""), Optional.of(id)));
    }

    ReadOnlyObjectProperty<Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    public StringProperty text() {
        return fields.text;
    }

    /** How many characters of the text are before the caret. */
    public IntegerProperty caret() {
        return fields.caret;
    }

    /** Whether there is anything to save or to discard. */
    public ReadOnlyBooleanProperty begun() {
        return begun.getReadOnlyProperty();
    }

    public ObjectProperty<Way> way() {
        return fields.way;
    }

    /** Who got in touch; nothing is assumed from one note to the next. */
    public ObjectProperty<Optional<Initiator>> first() {
        return fields.first;
    }

    public HeatFields heat() {
        return fields.heat;
    }

    /** Whether it cannot be saved because it says nothing but anger. */
    public ReadOnlyBooleanProperty needsFacts() {
        return needsFacts.getReadOnlyProperty();
    }
}
