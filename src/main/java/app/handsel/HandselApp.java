package app.handsel;

import app.handsel.backup.Replacing;
import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.ui.kit.Theme;
import app.handsel.ui.support.Failures;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Place;
import app.handsel.ui.welcome.OpeningView;
import app.handsel.ui.welcome.ProblemView;
import app.handsel.ui.welcome.WelcomeView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: welcomes, opens a notebook, and closes it again. */
public final class HandselApp extends Application {

    private static final double MIN_WIDTH = 900;
    private static final double MIN_HEIGHT = 640;

    private final Clock clock = Clock.systemDefaultZone();
    private final Messages messages = new Messages(Locale.getDefault());
    private final Failures failures = new Failures();
    private final Threads threads = Threads.begin(failures);
    private final Scene scene = new Scene(new Pane(), 1180, 780);
    private final Surroundings around = new Surroundings(
            clock,
            messages,
            Defaults.of(messages, clock.getZone(), System.getProperty("user.name", "")),
            failures,
            threads,
            scene,
            new Theme(scene),
            Folders.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home"))),
            address -> getHostServices().showDocument(address));
    private @Nullable Stage stage;
    private Optional<Session> session = Optional.empty();

    @Override
    public void start(Stage window) {
        stage = window;
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, failure) -> failures.accept(
                        failure instanceof Exception known ? known : new IllegalStateException(failure)));
        window.setTitle(messages.text("app.name"));
        window.setMinWidth(MIN_WIDTH);
        window.setMinHeight(MIN_HEIGHT);
        window.setScene(scene);
        begin(arguments().notebook().orElseGet(around.folders()::notebook));
        window.show();
    }

    private Arguments.Open arguments() {
        return Arguments.of(getParameters().getRaw().toArray(String[]::new)) instanceof Arguments.Open open
                ? open
                : new Arguments.Open(Optional.empty(), Optional.empty());
    }

    private void begin(Path folder) {
        failures.showIn(failure -> problem(failure, folder, Optional.empty()));
        threads.db()
                .run(
                        () -> {
                            new Replacing(folder, BackupWiring.WRITING).finish();
                            return Opened.exists(folder);
                        },
                        there -> {
                            if (there) {
                                open(folder, Optional.empty());
                            } else {
                                welcome(folder);
                            }
                        });
    }

    private void welcome(Path folder) {
        var ways = new WelcomeView.Ways(
                () -> open(folder, Optional.empty()),
                () -> open(
                        around.folders().sample().resolve(LocalDate.now(clock).toString()), Optional.empty()),
                () -> open(folder, Optional.of(new Place.BringIn())),
                () -> restore(folder, () -> welcome(folder)));
        show(new WelcomeView(ways, folder.toString(), messages).root());
    }

    private void open(Path folder, Optional<Place> then) {
        failures.showIn(failure -> problem(failure, folder, then));
        show(new OpeningView(messages).root());
        threads.db().run(() -> SingleInstance.start(folder, () -> threads.db().onScreen(this::toFront)), start -> {
            switch (start) {
                case Start.First first -> enter(new Session(around, folder, first.instance(), ways(folder)), then);
                case Start.Shown _ -> Platform.exit();
                case Start.OpenElsewhere _ -> problem(new NotebookException(Problem.IN_USE, "locked"), folder, then);
            }
        });
    }

    private void enter(Session next, Optional<Place> then) {
        session = Optional.of(next);
        next.enter(then);
    }

    private Session.Ways ways(Path folder) {
        return new Session.Ways() {
            @Override
            public void failed(Exception failure, Optional<Seal> seal, Optional<Place> then) {
                session = Optional.empty();
                if (Damaged.is(failure)) {
                    damaged(failure, folder, seal, then);
                } else {
                    problem(failure, folder, then);
                }
            }

            @Override
            public void leave(Callable<Path> between, Consumer<Path> then) {
                HandselApp.this.leave(between, then);
            }

            @Override
            public void open(Path other, Optional<Place> then) {
                HandselApp.this.open(other, then);
            }
        };
    }

    private void damaged(Exception failure, Path folder, Optional<Seal> seal, Optional<Place> then) {
        new Damaged(around, folder, seal)
                .show(
                        () -> restore(folder, () -> damaged(failure, folder, seal, then)),
                        () -> open(folder, then),
                        Platform::exit,
                        _ -> problem(failure, folder, then));
    }

    private void problem(Exception failure, Path folder, Optional<Place> then) {
        String what = failure instanceof NotebookException known
                ? messages.text(known.problem())
                : messages.text("problem.unexpected", failure.getClass().getSimpleName());
        var ways = new ProblemView.Ways(
                () -> open(folder, then), () -> restore(folder, () -> problem(failure, folder, then)), Platform::exit);
        show(new ProblemView(what, folder.toString(), ways, messages).root());
    }

    private void restore(Path folder, Runnable back) {
        var restoring = new Switching(
                folder, (between, then) -> leave(() -> alone(folder, between), then), this::open, back, clock);
        show(new ClosedRestore(folder, threads.db(), threads.backups(), around.prompts(), restoring, clock, messages)
                .root());
    }

    /** What another Handsel has open is not moved away under it. */
    private static Path alone(Path folder, Callable<Path> work) throws Exception {
        if (Opened.exists(folder)) {
            if (!(SingleInstance.start(folder, () -> {}) instanceof Start.First first)) {
                throw new NotebookException(Problem.IN_USE, "locked");
            }
            first.instance().close();
        }
        return work.call();
    }

    /** Closes the notebook that is open, if one is, and goes on once something was done while none is. */
    private void leave(Callable<Path> between, Consumer<Path> then) {
        Optional<Session> leaving = session;
        session = Optional.empty();
        show(new OpeningView(messages).root());
        leaving.ifPresentOrElse(
                one -> one.shut(
                        () -> {
                            one.end();
                            return between.call();
                        },
                        then,
                        failure -> problem(failure, one.folder(), Optional.empty())),
                () -> threads.db().run(between, then));
    }

    private void show(Parent root) {
        around.show(root);
        around.theme().apply(around.defaults().look(), around.defaults().textSize());
    }

    private void toFront() {
        if (stage != null) {
            stage.setIconified(false);
            stage.show();
            stage.toFront();
            stage.requestFocus();
        }
    }

    /** What is under way is still saved; then the notebook is closed. */
    @Override
    public void stop() {
        session.ifPresent(Session::close);
        threads.close();
    }
}
