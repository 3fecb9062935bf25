package app.handsel.ui.kit;

import app.handsel.ui.support.Later;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;

/**
 * Notices when nobody touched a window for a while: no key, no click, no scrolling, and the mouse did not move. It goes
 * by the clock, so a laptop that slept for so long is noticed as it wakes.
 */
public final class Idle {

    /** How late it may be noticed. */
    static final Duration STEP = Duration.ofSeconds(5);

    private static final List<EventType<? extends InputEvent>> TOUCHES = List.of(
            KeyEvent.KEY_PRESSED,
            KeyEvent.KEY_TYPED,
            MouseEvent.MOUSE_PRESSED,
            MouseEvent.MOUSE_MOVED,
            MouseEvent.MOUSE_DRAGGED,
            ScrollEvent.SCROLL,
            TouchEvent.TOUCH_PRESSED,
            TouchEvent.TOUCH_MOVED);

    private final Scene scene;
    private final Clock clock;
    private final Later later;
    private final Runnable then;
    private final EventHandler<InputEvent> touch = _ -> touched();
    private Duration limit = Duration.ZERO;
    private Instant last;
    private boolean looking;
    private boolean stopped;

    /** Watches from now on, but nothing follows before there is a limit. */
    public Idle(Scene scene, Clock clock, Later later, Runnable then) {
        this.scene = scene;
        this.clock = clock;
        this.later = later;
        this.then = then;
        this.last = clock.instant();
        TOUCHES.forEach(type -> scene.addEventFilter(type, touch));
    }

    /** From now on it is so long; zero for never. */
    public void after(Duration next) {
        limit = next;
        touched();
        look();
    }

    private void touched() {
        last = clock.instant();
    }

    private void look() {
        if (!looking && !stopped && limit.isPositive()) {
            looking = true;
            later.after(STEP, () -> {
                looking = false;
                passed();
                look();
            });
        }
    }

    private void passed() {
        Instant now = clock.instant();
        if (now.isBefore(last)) {
            // The clock was set back.
            last = now;
        }
        if (!stopped && limit.isPositive() && Duration.between(last, now).compareTo(limit) >= 0) {
            last = now;
            then.run();
        }
    }

    /** For good. */
    public void stop() {
        stopped = true;
        TOUCHES.forEach(type -> scene.removeEventFilter(type, touch));
    }
}
