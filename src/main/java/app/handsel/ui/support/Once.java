package app.handsel.ui.support;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does a thing once, however often it is asked for while it is on its way: a key pressed twice must not save twice. */
public final class Once {

    private final Background background;
    private final Set<Object> underWay = new HashSet<>();

    public Once(Background background) {
        this.background = background;
    }

    /** Does nothing when {@code what} is under way already. */
    public <T> void run(Object what, Callable<T> work, Consumer<? super T> then) {
        if (underWay.add(what)) {
            background.run(work, then);
            // Work is done in order, so this comes after it, also when it failed.
            background.run(() -> what, underWay::remove);
        }
    }
}
