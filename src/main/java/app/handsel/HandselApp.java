package app.handsel;

import app.handsel.backup.Replacing;
import app.handsel.journal.FileDrafts;
import app.handsel.model.Settings;
import app.handsel.notebook.Edit;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.sample.SampleShop;
import app.handsel.ui.capture.Drafts;
import app.handsel.ui.kit.FxBackground;
import app.handsel.ui.kit.FxLater;
import app.handsel.ui.kit.FxPrinting;
import app.handsel.ui.kit.FxPrompts;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The window: welcomes, opens a notebook, and closes it again. */
public final class HandselApp extends Application {

    private static final double MIN_WIDTH = 900;
    private static final double MIN_HEIGHT = 640;

    private final Clock clock = Clock.systemDefaultZone();
    private final Messages messages = new Messages(Locale.getDefault());
    private final Settings defaults = Defaults.of(messages, clock.getZone(), System.getProperty("user.name", ""));
    private final Failures failures = new Failures();
    private final FxBackground background = new FxBackground("db", failures);
    private final FxBackground reading = new FxBackground("reading", failures);
    private final FxBackground drafts = new FxBackground("drafts", failures);
    private final FxBackground keys = new FxBackground("keys", failures);
    private final FxBackground beside = new FxBackground("backups", failures);
    private final Scene scene = new Scene(new Pane(), 1180, 780);
    private final Theme theme = new Theme(scene);
    private final Folders folders =
            Folders.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    private @Nullable Stage stage;
    private @Nullable Opened opened;
    private Runnable leaving = () -> {};
    private Supplier<Optional<Runnable>> onClosing = Optional::empty;

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
        begin(arguments().notebook().orElseGet(folders::notebook));
        window.show();
    }

    private void begin(Path folder) {
        failures.showIn(failure -> problem(failure, folder, Optional.empty()));
        background.run(
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

    private Arguments.Open arguments() {
        return Arguments.of(getParameters().getRaw().toArray(String[]::new)) instanceof Arguments.Open open
                ? open
                : new Arguments.Open(Optional.empty(), Optional.empty());
    }

    private void welcome(Path folder) {
        var ways = new WelcomeView.Ways(
                () -> open(folder, Optional.empty()),
                () -> open(folders.sample().resolve(LocalDate.now(clock).toString()), Optional.empty()),
                () -> open(folder, Optional.of(new Place.BringIn())),
                () -> restore(folder, () -> welcome(folder)));
        show(new WelcomeView(ways, folder.toString(), messages).root());
    }

    private void open(Path folder, Optional<Place> then) {
        failures.showIn(failure -> problem(failure, folder, then));
        show(new OpeningView(messages).root());
        background.run(() -> SingleInstance.start(folder, () -> background.onScreen(this::toFront)), start -> {
            switch (start) {
                case Start.First first -> read(first.instance(), folder, then);
                case Start.Shown _ -> Platform.exit();
                case Start.OpenElsewhere _ -> problem(new NotebookException(Problem.IN_USE, "locked"), folder, then);
            }
        });
    }

    private void read(SingleInstance instance, Path folder, Optional<Place> then) {
        Supplier<List<Edit>> beginning = () -> folder.startsWith(folders.sample())
                ? new SampleShop(clock, defaults.zone(), defaults.currency(), defaults.region()).edits()
                : List.of();
        background.run(
                () -> Opened.open(instance, folder, beginning, defaults, clock), found -> use(found, folder, then));
    }

    private void use(Opened found, Path folder, Optional<Place> then) {
        opened = found;
        String hint = folder.startsWith(folders.sample()) ? messages.text("sample.hint") : "";
        var prompts = prompts();
        var backups = new BackupWiring.Outside(
                folder,
                Optional.empty(),
                beside,
                new Switching(folder, this::leave, this::open, () -> {}, clock),
                folder.startsWith(folders.sample()));
        var printing = new FxPrinting(scene.getWindow(), background);
        var outside = new Wiring.Outside(
                clock,
                background,
                reading,
                failures,
                prompts,
                printing,
                messages,
                new AtWorkFile(folder),
                new Drafts.Disk(new FileDrafts(folder.resolve("drafts")), drafts, new FxLater()),
                new Protection(new NotebookKeys(folder, clock), new NotSealing(), keys, Optional.empty()),
                _ -> {},
                backups,
                hint);
        Wiring wiring = new Wiring(found.folder(), found.finder(), found.settings(), defaults, outside);
        Timeline minutes = new Timeline(new KeyFrame(Duration.minutes(1), _ -> wiring.tick()));
        leaving = () -> {
            minutes.stop();
            wiring.leaving().now();
        };
        onClosing = wiring.backups::onClosing;
        show(wiring.root());
        wiring.install(scene);
        wiring.shop().settings().subscribe(set -> theme.apply(set.look(), set.textSize()));
        then.ifPresent(wiring.shell()::open);
        scene.getWindow().setOnCloseRequest(closing -> {
            closing.consume();
            wiring.leaving().ask(scene.getWindow()::hide);
        });
        minutes.setCycleCount(Animation.INDEFINITE);
        minutes.play();
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
        var restoring = new Switching(folder, this::leave, this::open, back, clock);
        show(new ClosedRestore(folder, background, beside, prompts(), restoring, clock, messages).root());
    }

    /** Closes the notebook that is open, if one is, and goes on once something was done while none is. */
    private void leave(Callable<Path> between, Consumer<Path> then) {
        leaving.run();
        leaving = () -> {};
        Opened closing = opened;
        opened = null;
        show(new OpeningView(messages).root());
        drafts.run(
                () -> true,
                _ -> background.run(
                        () -> {
                            if (closing != null) {
                                closing.close();
                            }
                            return between.call();
                        },
                        then));
    }

    private FxPrompts prompts() {
        return new FxPrompts(scene.getWindow(), getHostServices()::showDocument, messages);
    }

    private void show(Parent root) {
        scene.setRoot(root);
        theme.apply(defaults.look(), defaults.textSize());
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
        leaving.run();
        drafts.close();
        Opened closing = opened;
        if (closing != null) {
            background.run(
                    () -> {
                        var last = onClosing.get();
                        closing.close();
                        last.ifPresent(Runnable::run);
                        return true;
                    },
                    _ -> {});
        }
        reading.close();
        keys.close();
        background.close();
        beside.close();
    }
}
