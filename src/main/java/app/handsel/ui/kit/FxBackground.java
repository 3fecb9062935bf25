package app.handsel.ui.kit;

import app.handsel.ui.support.Background;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** One thread that works beside the screen, such as the one that touches the notebook, and the way back from it. */
public final class FxBackground implements Background, AutoCloseable {

    private static final long CLOSING_SECONDS = 30;

    private final ExecutorService thread;
    private final Consumer<? super Exception> failures;

    /** Failures that nobody else takes care of go to {@code failures}, on the screen's thread. */
    public FxBackground(String name, Consumer<? super Exception> failures) {
        this.thread =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
        this.failures = failures;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        run(work, then, failures);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        execute(() -> {
            try {
                T found = work.call();
                onScreen(() -> then.accept(found));
            } catch (Exception e) {
                onScreen(() -> failed.accept(e));
            } catch (Error e) {
                onScreen(() -> failed.accept(new IllegalStateException(e)));
            }
        });
    }

    private void execute(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException _) {
            // It was closed, and so was whatever showed what comes of this.
        }
    }

    @Override
    public void onScreen(Runnable work) {
        Platform.runLater(work);
    }

    /** Waits for what is under way, then lets the thread end; what it is given after that is not done. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
