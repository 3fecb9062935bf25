package app.handsel;

import app.handsel.backup.Replacing;
import app.handsel.ui.backup.Restoring;
import app.handsel.ui.support.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Goes from the notebook that is open, if one is, to one that was made of a backup. {@code leave} closes the one, does
 * something while none is open, and goes on.
 */
record Switching(
        Path folder,
        BiConsumer<Callable<Path>, Consumer<Path>> leave,
        BiConsumer<Path, Optional<Place>> open,
        Runnable backAgain,
        Clock clock)
        implements Restoring {

    @Override
    public void replace() {
        leave.accept(
                () -> {
                    new Replacing(folder, BackupWiring.WRITING).replace(clock.instant());
                    return folder;
                },
                restored -> open.accept(restored, Optional.empty()));
    }

    @Override
    public void open(Path copy) {
        leave.accept(() -> copy, made -> open.accept(made, Optional.empty()));
    }

    @Override
    public void back() {
        backAgain.run();
    }
}
