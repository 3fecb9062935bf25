package app.handsel.ui.backup;

import app.handsel.backup.Progress;
import app.handsel.notebook.NotebookException;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Long work beside the notebook, one at a time: how far it is, what went wrong, and an end to it. */
final class Work {

    private final Background beside;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private Optional<Progress> running = Optional.empty();

    /** Something that takes long and says how far it is. */
    interface Long<T> {
        T done(Progress progress) throws Exception;
    }

    Work(Background beside, Messages messages) {
        this.beside = beside;
        this.messages = messages;
    }

    <T> void run(Long<T> work, Consumer<? super T> then) {
        run(work, then, this::failed);
    }

    <T> void run(Long<T> work, Consumer<? super T> then, Consumer<Exception> otherwise) {
        var going = new Progress(part -> beside.onScreen(() -> progress.set(part)));
        busy.set(true);
        problem.set("");
        progress.set(0);
        running = Optional.of(going);
        beside.run(
                () -> work.done(going),
                found -> {
                    ended(going);
                    then.accept(found);
                },
                failure -> {
                    ended(going);
                    otherwise.accept(failure);
                });
    }

    /** What was called off may end when the next one is under way. */
    private void ended(Progress work) {
        if (running.filter(now -> now == work).isPresent()) {
            busy.set(false);
        }
    }

    /** Says what went wrong, unless it was only stopped. */
    void failed(Exception failure) {
        if (!(failure instanceof CancellationException)) {
            problem.set(
                    failure instanceof NotebookException known
                            ? messages.text(known.problem())
                            : messages.text(
                                    "problem.unexpected", failure.getClass().getSimpleName()));
        }
    }

    void cancel() {
        running.ifPresent(Progress::cancel);
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progress() {
        return progress;
    }

    StringProperty problem() {
        return problem;
    }
}
