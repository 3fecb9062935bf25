package app.handsel;

import app.handsel.ui.support.Background;
import java.util.function.DoubleConsumer;

/** Tells the screen how far a long work is, as a part from 0 to 1, and not more often than one would see. */
final class Steps {

    private static final int STEPS = 200;

    private final Background background;
    private final DoubleConsumer screen;
    private long shown;

    Steps(Background background, DoubleConsumer screen) {
        this.background = background;
        this.screen = screen;
    }

    void at(long done, long all) {
        long step = all == 0 ? STEPS : Math.min(STEPS, done * STEPS / all);
        if (step > shown) {
            shown = step;
            background.onScreen(() -> screen.accept((double) step / STEPS));
        }
    }
}
