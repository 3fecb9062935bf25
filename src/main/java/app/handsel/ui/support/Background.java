package app.handsel.ui.support;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work off the screen's thread, one after the other, and comes back to the screen with what it found. */
public interface Background {

    /** Failures go to {@code failed}, on the screen's thread. */
    <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed);

    /** Failures are shown to the user. */
    <T> void run(Callable<T> work, Consumer<? super T> then);

    /** Runs something on the screen's thread, soon. */
    void onScreen(Runnable work);
}
