package app.handsel.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects edits until they are worth a transaction; not so many that memory would run out. */
final class Gathered {

    private static final int MOST = 5_000;
    private static final long MOST_BYTES = 8 << 20;

    private final Consumer<List<Saved>> next;
    private final List<Saved> edits = new ArrayList<>();
    private long bytes;

    Gathered(Consumer<List<Saved>> next) {
        this.next = next;
    }

    void add(Position at, Edit edit) {
        edits.add(new Saved(at, edit));
        bytes += at.end() - at.offset();
        if (edits.size() >= MOST || bytes >= MOST_BYTES) {
            handOver();
        }
    }

    /** What is left. */
    void handOver() {
        if (!edits.isEmpty()) {
            next.accept(List.copyOf(edits));
            edits.clear();
            bytes = 0;
        }
    }
}
