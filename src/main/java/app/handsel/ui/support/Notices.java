package app.handsel.ui.support;

import app.handsel.notebook.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells the open screens of each edit, on the screen's thread, after it was saved. */
public final class Notices {

    private final List<Consumer<Edit>> listeners = new ArrayList<>();

    public void listen(Consumer<Edit> listener) {
        listeners.add(listener);
    }

    public void publish(Edit edit) {
        List.copyOf(listeners).forEach(listener -> listener.accept(edit));
    }
}
