package app.handsel.ui.support;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does everything at once, on the thread that asks. Failures that nobody takes care of fail the test. */
public final class DirectBackground implements Background {

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        run(work, then, failure -> {
            throw new IllegalStateException(failure);
        });
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        T found;
        try {
            found = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        then.accept(found);
    }

    @Override
    public void onScreen(Runnable work) {
        work.run();
    }
}
