package app.handsel.ui.lock;

import app.handsel.journal.KeyFile;
import java.util.Optional;

/** Rewrites nothing; goes on at once, or when a test says so. */
public final class FakeSealing implements Sealing {

    private final FakeKeys keys;
    private boolean held;
    private Optional<Runnable> underWay = Optional.empty();
    private Optional<Run> run = Optional.empty();

    public FakeSealing(FakeKeys keys) {
        this.keys = keys;
    }

    /** Until it is finished, it is under way. */
    void hold() {
        held = true;
    }

    Run underWay() {
        return run.orElseThrow();
    }

    void finish() {
        underWay.orElseThrow().run();
    }

    @Override
    public void set(KeyFile.Made made, Run run) {
        go(run, keys::seal);
    }

    @Override
    public void remove(Run run) {
        go(run, keys::haveNone);
    }

    private void go(Run next, Runnable end) {
        run = Optional.of(next);
        underWay = Optional.of(() -> {
            end.run();
            next.done().run();
        });
        if (!held) {
            finish();
        }
    }
}
