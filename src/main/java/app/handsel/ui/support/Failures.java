package app.handsel.ui.support;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Where failures go that nobody else takes care of, until the window that can show them is there. Work that was called
 * off, because its notebook was closed, is none.
 */
public final class Failures implements Consumer<Exception> {

    private Consumer<? super Exception> shown = _ -> {};

    public void showIn(Consumer<? super Exception> place) {
        shown = place;
    }

    @Override
    public void accept(Exception failure) {
        if (!(failure instanceof CancellationException)) {
            shown.accept(failure);
        }
    }
}
