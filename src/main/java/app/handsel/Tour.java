package app.handsel;

import app.handsel.journal.FileDrafts;
import app.handsel.model.Settings;
import app.handsel.sample.SampleShop;
import app.handsel.ui.capture.Drafts;
import app.handsel.ui.kit.FxBackground;
import app.handsel.ui.kit.FxLater;
import app.handsel.ui.kit.Theme;
import app.handsel.ui.support.Failures;
import app.handsel.ui.support.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Walks through a sample shop on a screen that nobody sees, and saves a picture of each stop as a PNG. */
public final class Tour extends Application {

    /** Each answer from the notebook may lead to one more question; after so many all is quiet. */
    private static final int ROUNDS = 6;

    private static final Duration DRAWN = Duration.millis(120);

    private final Clock clock = Clock.systemDefaultZone();
    private final Messages messages = new Messages(Locale.getDefault());
    private final Settings defaults = Defaults.of(messages, clock.getZone(), "");
    private final Failures failures = new Failures();
    private final FxBackground background = new FxBackground("db", failures);
    private final Scene scene = new Scene(new Pane(), 1000, 700);
    private final Theme theme = new Theme(scene);
    private final Queue<TourAlbum.Stop> stops = new ArrayDeque<>();
    private @org.jspecify.annotations.Nullable Throwable broken;

    @Override
    public void start(Stage stage) throws IOException {
        Path pictures = Files.createDirectories(Path.of(getParameters().getRaw().getFirst()));
        Path notebook = Files.createTempDirectory("handsel-tour");
        Path contacts = Files.writeString(notebook.resolve("contacts.csv"), TourStops.CONTACTS);
        failures.showIn(failure -> end(notebook, failure));
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> end(notebook, failure));
        stage.setScene(scene);
        stage.show();
        background.run(() -> opened(notebook.resolve("notebook")), found -> {
            background.run(() -> TourPeople.of(found.folder().cards()), people -> {
                Path folder = notebook.resolve("notebook");
                var album = new TourAlbum(scene, theme);
                var lock = new TourLock(album, protection(folder), messages);
                var trouble = new TourTrouble(album, background, messages);
                stops.addAll(new TourStops(album, messages, people, contacts, lock, trouble).of(wiring(found, folder)));
                next(
                        pictures,
                        () -> background.run(
                                () -> {
                                    found.close();
                                    return notebook;
                                },
                                _ -> end(notebook, null)));
            });
        });
    }

    private Opened opened(Path folder) {
        if (!(SingleInstance.start(folder, () -> {}) instanceof Start.First first)) {
            throw new IllegalStateException("a new folder is held by somebody");
        }
        return Opened.open(
                first.instance(),
                folder,
                Optional.empty(),
                () -> new SampleShop(clock, defaults.zone(), defaults.currency(), defaults.region()).edits(),
                defaults,
                clock,
                (_, _) -> {});
    }

    private Wiring wiring(Opened found, Path folder) {
        return new Wiring(
                found.folder(),
                found.finder(),
                found.settings(),
                defaults,
                new Wiring.Outside(
                        clock,
                        background,
                        background,
                        failures,
                        new NoPrompts(),
                        new TourPaper(scene),
                        messages,
                        new AtWorkFile(folder),
                        new Drafts.Disk(new FileDrafts(folder.resolve("drafts")), background, new FxLater()),
                        protection(folder),
                        _ -> {},
                        new BackupWiring.Outside(
                                folder,
                                Optional.empty(),
                                background,
                                new Switching(folder, (_, _) -> {}, (_, _) -> {}, () -> {}, clock),
                                false),
                        ""));
    }

    private Protection protection(Path folder) {
        return new Protection(new NotebookKeys(folder, clock), new NotSealing(), background, Optional.empty());
    }

    private void next(Path pictures, Runnable done) {
        TourAlbum.Stop stop = stops.poll();
        if (stop == null) {
            done.run();
            return;
        }
        stop.before().run();
        afterwards(ROUNDS, () -> {
            Pictures.save(scene, pictures.resolve(stop.name() + ".png"));
            next(pictures, done);
        });
    }

    /** Waits until the notebook has answered all that the screen asked it, and the screen has been drawn. */
    private void afterwards(int rounds, Runnable then) {
        background.run(() -> rounds, left -> {
            if (left == 0) {
                PauseTransition drawn = new PauseTransition(DRAWN);
                drawn.setOnFinished(_ -> then.run());
                drawn.play();
            } else {
                afterwards(left - 1, then);
            }
        });
    }

    private void end(Path notebook, @org.jspecify.annotations.Nullable Throwable failure) {
        broken = failure;
        try (var files = Files.walk(notebook)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            if (failure == null) {
                broken = e;
            }
        } finally {
            Platform.exit();
        }
    }

    @Override
    public void stop() {
        background.close();
        if (broken != null) {
            throw new IllegalStateException("the tour broke off", broken);
        }
    }
}
