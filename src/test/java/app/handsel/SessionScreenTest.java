package app.handsel;

import static app.handsel.People.LENA;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.notebook.Edits;
import app.handsel.ui.kit.Theme;
import app.handsel.ui.lock.Sealing;
import app.handsel.ui.support.Failures;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OnScreen;
import app.handsel.ui.support.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A real notebook from its first password to its last: sealed, locked, opened at its door, and in clear again. */
class SessionScreenTest {

    private static final String PASSWORD = "mill and oven";
    private static final Clock CLOCK = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);

    @TempDir
    private Path home;

    private final List<Throwable> failed = new ArrayList<>();
    private Path folder;
    private Surroundings around;
    private Threads threads;
    private Session session;

    @BeforeEach
    void openANotebookWithLena() throws TimeoutException {
        folder = home.resolve("notebook");
        start();
        waitFor(this::isOpen);
        var notebook =
                onScreen(() -> session.window().orElseThrow().opened().folder().notebook());
        notebook.apply(new Edits(CLOCK, () -> "Mia").added(LENA));
        notebook.apply(new Edits(CLOCK, () -> "Mia").added(People.note(LENA, "wants two ovens")));
    }

    private void start() {
        OnScreen.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failed.add(failure));
            var failures = new Failures();
            failures.showIn(failed::add);
            threads = Threads.begin(failures);
            var messages = new Messages(Locale.US);
            Scene scene = OnScreen.show(new Pane());
            return around = new Surroundings(
                    CLOCK,
                    messages,
                    Defaults.of(messages, TestNotebook.ZONE, "Mia"),
                    failures,
                    threads,
                    scene,
                    new Theme(scene),
                    Folders.of("Linux", Map.of(), home),
                    _ -> {});
        });
        enter();
    }

    @AfterEach
    void leave() {
        end();
        assertThat(failed).isEmpty();
    }

    private void end() {
        onScreen(() -> {
            session.close();
            around.scene().getWindow().hide();
            return true;
        });
        threads.close();
    }

    private void enter() {
        var ways = new Session.Ways() {
            @Override
            public void failed(Exception failure, Optional<Seal> seal, Optional<Place> then) {
                failed.add(failure);
            }

            @Override
            public void leave(Callable<Path> between, Consumer<Path> then) {}

            @Override
            public void open(Path other, Optional<Place> then) {}
        };
        onScreen(() -> {
            var start = (Start.First) SingleInstance.start(folder, () -> {});
            session = new Session(around, folder, start.instance(), ways);
            session.enter(Optional.empty());
            return true;
        });
    }

    private boolean isOpen() {
        return onScreen(() -> session.window().isPresent());
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static void waitFor(Callable<Boolean> what) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, what);
    }

    private String read() {
        return onScreen(() -> {
            around.scene().getRoot().applyCss();
            around.scene().getRoot().layout();
            return Sight.texts(around.scene().getRoot());
        });
    }

    private void type(String password) {
        onScreen(() -> {
            Keyboard.type(password, around.scene());
            Keyboard.strike("Enter");
            return true;
        });
    }

    private void setAPassword() throws TimeoutException {
        var made = KeyFile.create(PASSWORD.toCharArray());
        rewrite(rewrites -> rewrites.set(made, new Sealing.Run(_ -> {}, () -> {}, failed::add)));
    }

    private void rewrite(Consumer<Rewrites> job) throws TimeoutException {
        var before = onScreen(() -> {
            job.accept(new Rewrites(session, around));
            return session.window();
        });
        waitFor(() -> onScreen(() -> {
            // What it told is to be read before it goes on.
            if (around.scene().lookup("#working-on") instanceof Button on && on.isVisible()) {
                on.fire();
            }
            return session.window().filter(now -> before.get() != now).isPresent();
        }));
    }

    private List<Path> filesThatName(String... words) throws IOException {
        try (var files = Files.walk(folder)) {
            var found = new ArrayList<Path>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String word : words) {
                    if (bytes.contains(word)) {
                        found.add(file);
                    }
                }
            }
            return found;
        }
    }

    private void open(Place place) {
        onScreen(() -> {
            session.window().orElseThrow().wiring().shell().open(place);
            return true;
        });
    }

    @Test
    void withAPasswordNothingIsInClearAndWithoutOneAllIsBack() throws Exception {
        assertThat(filesThatName("Lena", "two ovens", "555-0177")).isNotEmpty();
        setAPassword();
        assertThat(read()).contains("From now on this notebook has a password.");
        assertThat(filesThatName("Lena", "two ovens", "555-0177")).isEmpty();

        rewrite(rewrites -> rewrites.remove(new Sealing.Run(_ -> {}, () -> {}, failed::add)));
        assertThat(KeyFile.exists(folder)).isFalse();
        open(new Place.CardOf(LENA.id()));
        waitFor(() -> read().contains("wants two ovens"));
    }

    @Test
    void aLockedWindowShowsNothingAndOpensWhereOneWas() throws Exception {
        setAPassword();
        open(new Place.CardOf(LENA.id()));
        waitFor(() -> read().contains("wants two ovens"));
        onScreen(() -> {
            Keyboard.strike("Ctrl+L");
            return true;
        });
        waitFor(() -> read().contains("This notebook is locked"));
        assertThat(read()).doesNotContain("Lena", "ovens");
        waitFor(() -> !isOpen());

        type("wrong");
        waitFor(() -> read().contains("That is not the password."));
        type(PASSWORD);
        waitFor(() -> isOpen() && read().contains("wants two ovens"));
    }

    @Test
    void theNextStartAsksForThePassword() throws Exception {
        setAPassword();
        end();
        start();
        waitFor(() -> read().contains("This notebook is locked"));
        type(PASSWORD);
        waitFor(this::isOpen);
    }

    @Test
    void closedWhileItIsOpeningItIsNobodys() throws Exception {
        end();
        start();
        end();
        var again = (Start.First) SingleInstance.start(folder, () -> {});
        Opened.open(again.instance(), folder, Optional.empty(), List::of, around.defaults(), CLOCK, (_, _) -> {})
                .close();
        start();
        waitFor(this::isOpen);
    }

    @Test
    void lockedWhileErasingIsAskedForItKeepsItsKey() throws Exception {
        setAPassword();
        onScreen(() -> {
            new Rewrites(session, around).erase(LENA.id());
            Keyboard.strike("Ctrl+L");
            return true;
        });
        waitFor(() -> read().contains("This notebook is locked") && !isOpen());
        type(PASSWORD);
        waitFor(this::isOpen);
        assertThat(failed).isEmpty();
    }
}
