package app.handsel.ui.support;

import app.handsel.model.Entry;
import app.handsel.notebook.Action;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What the forms of entries have alike: one entry being made, changed or removed on a card, and what is wrong with it.
 */
public abstract class EntryFormViewModel<E extends Entry> implements EntryForm {

    private final Class<E> kind;
    private final Notebook notebook;
    private final Edits edits;
    private final OpenForm form;
    private final ReadOnlyBooleanWrapper existing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private UUID customer = new UUID(0, 0);
    private Optional<E> before = Optional.empty();

    protected EntryFormViewModel(Class<E> kind, Notebook notebook, Edits edits, Background background) {
        this.kind = kind;
        this.notebook = notebook;
        this.edits = edits;
        this.form = new OpenForm(background);
    }

    /** Shows what is known of the entry; of a new one that is nothing. */
    protected abstract void fill(Optional<E> known);

    /** Saves it, or says what is missing. */
    public abstract void save();

    @Override
    public final void start(Card of) {
        begin(of, Optional.empty());
    }

    @Override
    public final boolean takes(Entry entry) {
        return kind.isInstance(entry);
    }

    @Override
    public final void start(Card of, Entry entry) {
        begin(of, Optional.of(kind.cast(entry)));
    }

    private void begin(Card of, Optional<E> known) {
        customer = of.customer().id();
        before = known;
        problem.set("");
        existing.set(known.isPresent());
        fill(known);
        form.open();
    }

    protected final UUID id() {
        return before.map(Entry::id).orElseGet(UUID::randomUUID);
    }

    protected final UUID customer() {
        return customer;
    }

    /** As it was when the form was opened; empty for a new one. */
    protected final Optional<E> before() {
        return before;
    }

    protected final void refuse(String why) {
        problem.set(why);
    }

    /** Saves the entry as it is now; what was not changed is no edit. */
    protected final void save(E now) {
        save(now, old -> edits.changed(old, now));
    }

    /** The same after something was done that has a name of its own; a new entry is only added. */
    protected final void save(Action done, E now) {
        save(now, old -> edits.changed(done, old, now));
    }

    private void save(E now, Function<E, Edit> changed) {
        if (before.equals(Optional.of(now))) {
            close();
        } else {
            Edit edit = before.map(changed).orElseGet(() -> edits.added(now));
            apply(() -> edit);
        }
    }

    /** Applies an edit that is made off the screen's thread; the form closes when it is saved. */
    protected final void apply(Callable<Edit> edit) {
        problem.set("");
        form.save(() -> notebook.apply(edit.call()));
    }

    public final void remove() {
        before.ifPresent(known -> apply(() -> edits.removed(known)));
    }

    @Override
    public final void close() {
        form.close();
    }

    @Override
    public final ReadOnlyBooleanProperty open() {
        return form.shown();
    }

    /** Whether it is in the notebook already. */
    public final ReadOnlyBooleanProperty existing() {
        return existing.getReadOnlyProperty();
    }

    public final ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
