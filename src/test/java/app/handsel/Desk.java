package app.handsel;

import app.handsel.journal.FileDrafts;
import app.handsel.model.Entry;
import app.handsel.model.Settings;
import app.handsel.notebook.Edits;
import app.handsel.ui.capture.Drafts;
import app.handsel.ui.kit.FxBackground;
import app.handsel.ui.kit.FxLater;
import app.handsel.ui.kit.Theme;
import app.handsel.ui.lock.FakeKeys;
import app.handsel.ui.lock.FakeSealing;
import app.handsel.ui.support.Failures;
import app.handsel.ui.support.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Handsel's window over a real notebook, on a screen that nobody sees. Somebody with nothing but a keyboard sits at it:
 * each key waits until the notebook has answered. Time stands still, on a Tuesday at half past ten.
 */
final class Desk implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    private static final Messages MESSAGES = new Messages(Locale.US);
    private static final Settings DEFAULTS = Defaults.of(MESSAGES, TestNotebook.ZONE, "Mia");
    private static final int SECONDS = 10;
    /** Each answer from the notebook may lead to one more question; after so many all is quiet. */
    private static final int ROUNDS = 6;

    private static final int MOST_TABS = 80;

    final RecordingPrompts prompts = new RecordingPrompts();
    final FakeKeys keys = new FakeKeys();
    final RecordingRestore restored = new RecordingRestore();
    private final List<Throwable> failures = new ArrayList<>();
    private final FxBackground background;
    private final FxBackground drafts;
    private final Opened opened;
    private final Scene scene;
    private final Theme theme;
    private final Stage stage;
    private Wiring wiring;
    private int locked;

    private Desk(Path folder) {
        Failures shown = new Failures();
        background = new FxBackground("db", shown);
        drafts = new FxBackground("drafts", shown);
        opened = Opened.open(instance(folder), folder, Optional.empty(), List::of, DEFAULTS, CLOCK, (_, _) -> {});
        scene = onScreen(() -> new Scene(new Pane(), 980, 720));
        theme = onScreen(() -> new Theme(scene));
        stage = onScreen(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
            wiring = new Wiring(
                    opened.folder(),
                    opened.finder(),
                    opened.settings(),
                    DEFAULTS,
                    new Wiring.Outside(
                            CLOCK,
                            background,
                            background,
                            shown,
                            prompts,
                            (_, _) -> {},
                            MESSAGES,
                            new AtWorkFile(folder),
                            new Drafts.Disk(new FileDrafts(folder.resolve("drafts")), drafts, new FxLater()),
                            new Protection(keys, new FakeSealing(keys), background, Optional.of(() -> locked++)),
                            _ -> {},
                            new BackupWiring.Outside(folder, Optional.empty(), background, restored, false),
                            ""));
            scene.setRoot(wiring.root());
            theme.apply(Settings.Look.LIGHT, DEFAULTS.textSize());
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            wiring.install(scene);
            return window;
        });
        settle();
    }

    /** Sits down at the notebook in a folder, which begins empty. */
    static Desk at(Path folder) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX does not start", e);
        }
        Platform.setImplicitExit(false);
        return new Desk(folder);
    }

    private static SingleInstance instance(Path folder) {
        if (SingleInstance.start(folder, () -> {}) instanceof Start.First first) {
            return first.instance();
        }
        throw new IllegalStateException("the notebook is open elsewhere");
    }

    /** Writes records down before anybody sits down at them. */
    void has(Entry... entries) {
        Edits edits = new Edits(CLOCK, () -> "Mia");
        background.run(
                () -> Arrays.stream(entries)
                        .map(entry -> opened.folder().notebook().apply(edits.added(entry)))
                        .toList(),
                _ -> {});
        settle();
    }

    /** What stands in the notebook under an id. */
    Optional<Entry> kept(UUID id) {
        var found = new AtomicReference<Optional<Entry>>(Optional.empty());
        background.run(() -> opened.folder().records().find(id), found::set);
        settle();
        return found.get();
    }

    /** One key with those held down before it: "Ctrl+Shift+P". Ctrl is Cmd on a Mac. */
    void press(String keys) {
        strike(keys);
        settle();
    }

    /** A key that asks nothing of the notebook, such as Tab. */
    void strike(String keys) {
        onScreen(() -> {
            Keyboard.strike(keys);
            return laidOut();
        });
    }

    void type(String text) {
        letters(text);
        settle();
    }

    /** Letters and Enter, faster than the notebook can answer. */
    void rush(String text) {
        letters(text);
        press("Enter");
    }

    private void letters(String text) {
        onScreen(() -> {
            Keyboard.type(text, scene);
            return true;
        });
    }

    /** Presses Tab until a part of the screen has the focus. */
    void tabTo(String id) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (id.equals(focus())) {
                settle();
                return;
            }
            strike("Tab");
        }
        throw new AssertionError("Tab never comes to " + id);
    }

    /** The id of what has the focus, or else what a screen reader calls it. */
    String focus() {
        return onScreen(() -> Optional.ofNullable(scene.getFocusOwner())
                .map(owner -> Objects.requireNonNullElseGet(
                        owner.getId(), () -> Objects.requireNonNullElse(owner.getAccessibleText(), "nameless")))
                .orElse("nothing"));
    }

    /** What can be read on the screen. */
    String read() {
        return onScreen(() -> Sight.texts(laidOut()));
    }

    /** What can be read in one part of the screen; nothing where it is not shown. */
    String read(String id) {
        return onScreen(
                () -> laidOut().lookupAll("#" + id).stream().map(Sight::texts).collect(Collectors.joining()));
    }

    private Parent laidOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot();
    }

    void resize(double width, double height, int textSize) {
        onScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            theme.apply(Settings.Look.LIGHT, textSize);
            return true;
        });
        settle();
    }

    /** Whether the window would close now; it may show first what is not saved. */
    boolean mayClose() {
        var closed = new AtomicBoolean();
        onScreen(() -> {
            wiring.leaving().ask(() -> closed.set(true));
            return true;
        });
        settle();
        return closed.get();
    }

    Wiring wiring() {
        return wiring;
    }

    int locked() {
        return locked;
    }

    Scene scene() {
        return scene;
    }

    <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, work);
    }

    /** Waits until the notebook has answered all that the screen asked it, and the screen shows it. */
    void settle() {
        CountDownLatch quiet = new CountDownLatch(1);
        drafts.run(() -> ROUNDS, rounds -> settle(rounds, () -> pulse(() -> settle(rounds, quiet::countDown))));
        try {
            if (!quiet.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the screen does not answer");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("the screen failed", failures.getFirst());
        }
    }

    private void settle(int rounds, Runnable then) {
        background.run(() -> rounds, left -> {
            if (left == 0) {
                then.run();
            } else {
                settle(left - 1, then);
            }
        });
    }

    /** Only with a pulse does JavaFX lay out, and move the focus away from what is gone. */
    private void pulse(Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
        Platform.requestNextPulse();
    }

    /** Closes the window, and then the notebook once all is saved. */
    @Override
    public void close() {
        onScreen(() -> {
            wiring.leaving().now();
            stage.close();
            return true;
        });
        drafts.close();
        background.run(Executors.callable(opened::close, true), _ -> {});
        background.close();
    }
}
