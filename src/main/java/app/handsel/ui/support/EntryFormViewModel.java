package app.handsel.ui.support;

import app.handsel.model.Entry;
import app.handsel.notebook.Action;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
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
 * When the entry was changed elsewhere meanwhile, what was typed stays and can be saved over what it is now.
 */
public abstract class EntryFormViewModel<E extends Entry> implements EntryForm {

    private final Class<E> kind;
    private final Notebook notebook;
    private final Edits edits;
    private final Background background;
    private final OpenForm form;
    private final ReadOnlyBooleanWrapper existing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private UUID customer = new UUID(0, 0);
    private Optional<E> before = Optional.empty();

    protected EntryFormViewModel(Class<E> kind, Notebook notebook, Edits edits, Background background) {
        this.kind = kind;
        this.notebook = notebook;
        this.edits = edits;
        this.background = background;
        this.form = new OpenForm(background);
    }

    /** Shows what is known of the entry; of a new one that is nothing. */
    protected abstract void fill(Optional<E> known);

    /** Shows what can be done with the entry as it stands in the notebook, and leaves alone what was typed. */
    protected void stand(Optional<E> now) {}

    /** The form has been opened, or begun anew. */
    protected void opened() {}

    /** Saves it, or says what is missing. */
    public abstract void save();

    @Override
    public void start(Card of) {
        begin(of, Optional.empty());
    }

    @Override
    public boolean takes(Entry entry) {
        return kind.isInstance(entry);
    }

    @Override
    public void start(Card of, Entry entry) {
        begin(of, Optional.of(kind.cast(entry)));
    }

    private void begin(Card of, Optional<E> known) {
        customer = of.customer().id();
        before = known;
        problem.set("");
        existing.set(known.isPresent());
        fill(known);
        stand(known);
        form.open();
        opened();
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
        apply(edit, () -> {});
    }

    /** The same, and goes on with what comes next. */
    protected final void apply(Callable<Edit> edit, Runnable next) {
        problem.set("");
        Optional<E> opened = before;
        form.save(() -> applied(edit, opened), next);
    }

    private Edit applied(Callable<Edit> edit, Optional<E> opened) throws Exception {
        try {
            return notebook.apply(edit.call());
        } catch (NotebookException e) {
            if (e.problem() == Problem.CHANGED_MEANWHILE) {
                Optional<E> now = opened.flatMap(old -> notebook.now(old.id())).map(kind::cast);
                background.onScreen(() -> changedMeanwhile(opened, now));
            }
            throw e;
        }
    }

    private void changedMeanwhile(Optional<E> opened, Optional<E> now) {
        if (open().get() && before.equals(opened)) {
            before = now;
            existing.set(now.isPresent());
            stand(now);
        }
    }

    public final void remove() {
        before.ifPresent(known -> apply(() -> edits.removed(known)));
    }

    @Override
    public void close() {
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
