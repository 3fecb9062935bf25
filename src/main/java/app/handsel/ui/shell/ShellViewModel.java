package app.handsel.ui.shell;

import app.handsel.notebook.Edit;
import app.handsel.notebook.History;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Toasts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Where one is, how one got there, and what was just done. */
public final class ShellViewModel implements Navigation, Toasts {

    /** What the small message at the foot says, and whether it can be undone from there. */
    public record Toast(String text, boolean undoable, boolean problem) {}

    private final History history;
    private final Background background;
    private final Messages messages;
    private final Deque<Place> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Today());
    private final ReadOnlyIntegerWrapper arrivals = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Toast>> toast = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(true);
    /** Takes back what is not in the history, as long as nothing was done after it. */
    private Optional<Runnable> takeBack = Optional.empty();

    private final SimpleBooleanProperty keysShown = new SimpleBooleanProperty();

    public ShellViewModel(History history, Background background, Messages messages, Notices notices) {
        this.history = history;
        this.background = background;
        this.messages = messages;
        notices.listen(this::said);
    }

    @Override
    public void open(Place next) {
        if (!next.equals(place.get())) {
            before.push(place.get());
        }
        arriveAt(next);
    }

    @Override
    public void back() {
        arriveAt(before.isEmpty() ? new Place.Today() : before.pop());
    }

    private void arriveAt(Place next) {
        place.set(next);
        arrivals.set(arrivals.get() + 1);
    }

    @Override
    public void leave(UUID customer) {
        before.removeIf(next -> isCardOf(customer, next));
        if (isCardOf(customer, place.get())) {
            back();
        }
    }

    private static boolean isCardOf(UUID customer, Place one) {
        return one instanceof Place.CardOf card && card.customer().equals(customer);
    }

    public void undo() {
        var last = takeBack;
        takeBack = Optional.empty();
        last.ifPresentOrElse(
                back -> {
                    dismiss();
                    back.run();
                },
                () -> background.run(history::undo, this::saidIfNothing));
    }

    public void redo() {
        background.run(history::redo, this::saidIfNothing);
    }

    /** Puts a failure into words: what happened, what is safe, what to do now. */
    public void failed(Exception failure) {
        String text = failure instanceof NotebookException problem
                ? messages.text(problem.problem())
                : messages.text("problem.unexpected", failure.getClass().getSimpleName());
        if (failure instanceof NotebookException problem && problem.problem() == Problem.NOT_SAVED) {
            saved.set(false);
        }
        toast.set(Optional.of(new Toast(text, false, true)));
    }

    public void say(String text) {
        toast.set(Optional.of(new Toast(text, false, false)));
    }

    @Override
    public void warn(String key, Object... values) {
        toast.set(Optional.of(new Toast(messages.text(key, values), false, true)));
    }

    @Override
    public void done(Runnable undo, String key, Object... values) {
        takeBack = Optional.of(undo);
        toast.set(Optional.of(new Toast(messages.text(key, values), true, false)));
    }

    public void dismiss() {
        toast.set(Optional.empty());
    }

    private void saidIfNothing(Optional<Edit> done) {
        if (done.isEmpty()) {
            say(messages.text("toast.nothing"));
        }
    }

    private void said(Edit edit) {
        saved.set(true);
        takeBack = Optional.empty();
        String what = messages.done(edit.action(), edit.about());
        toast.set(Optional.of(
                switch (edit.role()) {
                    case DONE -> new Toast(what, true, false);
                    case REDO -> new Toast(messages.text("toast.redone", what), true, false);
                    case UNDO -> new Toast(messages.text("toast.undone", what), false, false);
                }));
    }

    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /** Counts how often a place was opened, since opening the one where one is already does not change it. */
    public ReadOnlyIntegerProperty arrivals() {
        return arrivals.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Toast>> toast() {
        return toast.getReadOnlyProperty();
    }

    /** Whether everything that was entered is on disk. */
    public ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }

    public SimpleBooleanProperty keysShown() {
        return keysShown;
    }
}
