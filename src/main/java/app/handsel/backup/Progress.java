package app.handsel.backup;

import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;

/** How far a long work is, and whether anybody still wants it. */
public final class Progress {

    private final DoubleConsumer shown;
    private volatile boolean cancelled;
    private double from;
    private double to = 1;

    /** {@code shown} is told the part that is done, on the thread that works. */
    public Progress(DoubleConsumer shown) {
        this.shown = shown;
    }

    public static Progress unseen() {
        return new Progress(_ -> {});
    }

    /** The work ends soon, with a {@link CancellationException} on its own thread. Safe from any thread. */
    public void cancel() {
        cancelled = true;
    }

    /** What follows is this part of the whole. */
    void step(double begin, double end) {
        from = begin;
        to = end;
        at(0, 1);
    }

    /** @throws CancellationException when nobody wants it any more */
    void at(long done, long all) {
        if (cancelled) {
            throw new CancellationException();
        }
        shown.accept(from + (to - from) * Math.min(1.0, all == 0 ? 1.0 : (double) done / all));
    }
}
