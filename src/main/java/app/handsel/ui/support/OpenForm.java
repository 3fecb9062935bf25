package app.handsel.ui.support;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether a form is open. What comes back late, for a form that has been closed since, does not touch the next one. */
public final class OpenForm {

    private final Background background;
    private final Once once;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private int turn;

    public OpenForm(Background background) {
        this.background = background;
        this.once = new Once(background);
    }

    public void open() {
        turn++;
        open.set(true);
    }

    /** Closes when it is saved; asked for twice, it is saved once. */
    public void save(Callable<?> work) {
        save(work, () -> {});
    }

    /** Closes when it is saved, and goes on with what comes next. */
    public void save(Callable<?> work, Runnable next) {
        int saved = turn;
        once.run(saved, work, _ -> {
            if (saved == turn) {
                close();
                next.run();
            }
        });
    }

    public void close() {
        turn++;
        open.set(false);
    }

    public ReadOnlyBooleanProperty shown() {
        return open.getReadOnlyProperty();
    }
}
