package app.handsel.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What was repaired, also before anybody listened. */
public final class Repairs {

    private final List<Repair> all = new ArrayList<>();
    private Consumer<Repair> listener = _ -> {};

    void add(Repair repair) {
        all.add(repair);
        listener.accept(repair);
    }

    /** Told of those so far and of all that follow, on the thread that repairs. */
    public void listen(Consumer<Repair> next) {
        listener = next;
        all.forEach(next);
    }
}
