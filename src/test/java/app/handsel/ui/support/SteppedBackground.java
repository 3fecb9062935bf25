package app.handsel.ui.support;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** One work after the other and back to the screen, as in the window; while it is held, everything waits. */
public final class SteppedBackground implements Background {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final Consumer<? super Exception> failures;
    private boolean held;
    private boolean working;

    SteppedBackground(Consumer<? super Exception> failures) {
        this.failures = failures;
    }

    /** Until {@link #finish}, nothing is done. */
    public void hold() {
        held = true;
    }

    public void finish() {
        held = false;
        go();
    }

    private void go() {
        if (held || working) {
            return;
        }
        working = true;
        while (!work.isEmpty() || !screen.isEmpty()) {
            (screen.isEmpty() ? work : screen).remove().run();
        }
        working = false;
    }

    @Override
    public <T> void run(Callable<T> task, Consumer<? super T> then, Consumer<? super Exception> failed) {
        work.add(() -> {
            try {
                T found = task.call();
                onScreen(() -> then.accept(found));
            } catch (Exception e) {
                onScreen(() -> failed.accept(e));
            }
        });
        go();
    }

    @Override
    public <T> void run(Callable<T> task, Consumer<? super T> then) {
        run(task, then, failures);
    }

    @Override
    public void onScreen(Runnable task) {
        screen.add(task);
        go();
    }
}
