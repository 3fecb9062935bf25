package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.journal.Seal;
import app.handsel.ui.kit.Idle;
import app.handsel.ui.lock.FakeKeys;
import app.handsel.ui.support.DirectBackground;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OnScreen;
import app.handsel.ui.support.SteppedLater;
import app.handsel.ui.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A locked window shows nothing, and nothing is lost by locking it. */
class LockingTest {

    private final FakeKeys keys = new FakeKeys();
    private final SteppedLater later = new SteppedLater();
    private final TestClock clock = new TestClock();
    private final List<String> events = new ArrayList<>();
    private Consumer<Boolean> settled = _ -> {};
    private final List<Throwable> failures = new ArrayList<>();
    private TextField field;
    private Scene scene;
    private Locking locking;

    private final Locking.Notebook notebook = new Locking.Notebook() {
        @Override
        public void settle(Consumer<Boolean> then) {
            settled = then;
        }

        @Override
        public void locked() {
            events.add("closed");
        }

        @Override
        public void unlocked(Seal seal) {
            events.add("opened");
        }
    };

    @BeforeEach
    void open() {
        keys.have("mill and oven");
        clock.set("2026-11-24T09:30:00Z");
        OnScreen.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
            field = new TextField("half a promise");
            scene = OnScreen.show(new VBox(new Label("Lena Brandt"), field));
            var door = new Locking.Door(keys, new DirectBackground(), later, new Messages(Locale.US));
            return locking = new Locking(scene, door);
        });
    }

    @AfterEach
    void leave() {
        onScreen(() -> scene.getWindow().hide());
        assertThat(failures).isEmpty();
    }

    private static void onScreen(Runnable work) {
        OnScreen.run(() -> {
            work.run();
            return true;
        });
    }

    private String read() {
        var read = new ArrayList<String>();
        onScreen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            read.add(Sight.texts(scene.getRoot()));
        });
        return read.getFirst();
    }

    private void unlock() {
        onScreen(() -> assertThat(scene.getFocusOwner().getId()).isEqualTo("unlock-password"));
        onScreen(() -> {
            Keyboard.type("mill and oven", scene);
            Keyboard.strike("Enter");
        });
        onScreen(() -> {});
    }

    @Test
    void atOnceNothingIsShownAndThenTheNotebookIsClosed() {
        onScreen(() -> locking.lock(notebook));
        assertThat(read()).contains("This notebook is locked").doesNotContain("Lena", "promise");
        assertThat(events).isEmpty();
        onScreen(() -> settled.accept(true));
        assertThat(events).containsExactly("closed");

        unlock();
        assertThat(events).containsExactly("closed", "opened");
        assertThat(locking.isLocked()).isFalse();
    }

    @Test
    void whatIsHalfFilledWaitsBehindTheLock() {
        onScreen(field::requestFocus);
        onScreen(() -> locking.lock(notebook));
        onScreen(() -> settled.accept(false));
        assertThat(events).isEmpty();

        unlock();
        assertThat(events).isEmpty();
        assertThat(read()).contains("Lena Brandt", "half a promise");
        assertThat(field.isFocused()).isTrue();
    }

    @Test
    void whoeverUnlocksBeforeAllIsSettledFindsItAsItWas() {
        onScreen(() -> locking.lock(notebook));
        unlock();
        onScreen(() -> settled.accept(true));
        assertThat(events).isEmpty();
        assertThat(read()).contains("Lena Brandt");
    }

    @Test
    void popupsAreClosedToo() {
        var tooltip = new Tooltip("Lena Brandt, 030 901820");
        onScreen(() -> tooltip.show(scene.getWindow()));
        assertThat(tooltip.isShowing()).isTrue();
        onScreen(() -> locking.lock(notebook));
        assertThat(tooltip.isShowing()).isFalse();
    }

    @Test
    void itLocksWhenNobodyTouchedItForAsLongAsWasSet() {
        onScreen(() -> new Idle(scene, clock, later, () -> locking.lock(notebook)).after(Duration.ofMinutes(10)));
        clock.set("2026-11-24T09:39:00Z");
        onScreen(later::pass);
        onScreen(() -> Keyboard.strike("Shift"));
        clock.set("2026-11-24T09:48:00Z");
        onScreen(later::pass);
        assertThat(locking.isLocked()).isFalse();

        clock.set("2026-11-24T09:49:00Z");
        onScreen(later::pass);
        assertThat(locking.isLocked()).isTrue();
    }

    @Test
    void withoutALimitItNeverLocksAndAClockSetBackDoesNot() {
        var idle = new ArrayList<Idle>();
        onScreen(() -> idle.add(new Idle(scene, clock, later, () -> locking.lock(notebook))));
        assertThat(later.waits()).isZero();
        onScreen(() -> idle.getFirst().after(Duration.ofMinutes(10)));
        clock.set("2025-11-24T09:30:00Z");
        onScreen(later::pass);
        assertThat(locking.isLocked()).isFalse();
        clock.set("2025-11-24T09:40:00Z");
        onScreen(later::pass);
        assertThat(locking.isLocked()).isTrue();
    }
}
