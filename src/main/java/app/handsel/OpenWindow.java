package app.handsel;

import app.handsel.model.Safety;
import app.handsel.ui.kit.FxLater;
import app.handsel.ui.kit.Idle;
import app.handsel.ui.support.Place;
import java.time.Duration;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Window;

/** What is in the window while a notebook is open, and what goes on by itself meanwhile. */
final class OpenWindow {

    private final Surroundings around;
    private final Opened opened;
    private final Wiring wiring;
    private final Runnable chores;
    private Runnable away = () -> {};

    /** {@code chores} is called each minute, the first time at once. */
    OpenWindow(Surroundings around, Opened opened, Wiring.Outside outside, Runnable chores) {
        this.around = around;
        this.opened = opened;
        this.chores = chores;
        this.wiring = new Wiring(opened.folder(), opened.finder(), opened.settings(), around.defaults(), outside);
    }

    /** {@code idle} is called when nobody touched the window for as long as the settings say. */
    void show(Optional<Place> then, Runnable idle) {
        around.show(wiring.root());
        Runnable keys = wiring.install(around.scene());
        wiring.shop().settings().subscribe(set -> around.theme().apply(set.look(), set.textSize()));
        Idle untouched = new Idle(around.scene(), around.clock(), new FxLater(), idle);
        wiring.shop()
                .settings()
                .subscribe(set -> untouched.after(
                        Duration.ofMinutes(set.safety().orElse(Safety.USUAL).lockMinutes())));
        then.ifPresent(wiring.shell()::open);
        Window window = around.scene().getWindow();
        window.setOnCloseRequest(closing -> {
            closing.consume();
            wiring.leaving().ask(window::hide);
        });
        Timeline minutes = new Timeline(new KeyFrame(javafx.util.Duration.minutes(1), _ -> {
            wiring.tick();
            chores.run();
        }));
        minutes.setCycleCount(Animation.INDEFINITE);
        minutes.play();
        Watch watch = new Watch(opened.folder(), around.threads().db(), new FxLater());
        watch.start();
        opened.folder()
                .repairs()
                .listen(done -> around.threads()
                        .db()
                        .onScreen(() -> wiring.shell().say(around.messages().text(done))));
        chores.run();
        away = () -> {
            minutes.stop();
            watch.stop();
            untouched.stop();
            keys.run();
            window.setOnCloseRequest(null);
        };
    }

    /** The window shows something else from now on; what is being written is put on disk. */
    void leave() {
        away.run();
        away = () -> {};
        wiring.backups.backups.cancel();
        wiring.backups.restore.abandon();
        wiring.leaving().now();
    }

    Opened opened() {
        return opened;
    }

    Wiring wiring() {
        return wiring;
    }
}
