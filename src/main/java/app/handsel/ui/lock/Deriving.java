package app.handsel.ui.lock;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Does one thing with secrets at a time, off the screen's thread, and clears them; says what went wrong. */
final class Deriving {

    private final Background background;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    Deriving(Background background, Messages messages) {
        this.background = background;
        this.messages = messages;
    }

    /** Does nothing while something is under way. */
    <T> void run(Callable<T> work, Consumer<? super T> then, char[]... secrets) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set("");
        background.run(
                () -> {
                    try {
                        return work.call();
                    } finally {
                        for (char[] secret : secrets) {
                            Arrays.fill(secret, '\0');
                        }
                    }
                },
                found -> {
                    busy.set(false);
                    then.accept(found);
                },
                failure -> {
                    busy.set(false);
                    problem.set(words(failure));
                });
    }

    String words(Exception failure) {
        return switch (failure) {
            case NotebookException known -> messages.text(known.problem());
            case IOException _ -> messages.text(Problem.NOT_SAVED);
            default -> messages.text("problem.unexpected", failure.getClass().getSimpleName());
        };
    }

    void say(String what) {
        problem.set(what);
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
