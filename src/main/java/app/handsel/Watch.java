package app.handsel;

import app.handsel.notebook.Journal;
import app.handsel.store.NotebookFolder;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Later;
import java.time.Duration;

/** Looks for damage while a notebook is open, in steps of a few milliseconds on its own thread, and has it mended. */
final class Watch {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration AGAIN = Duration.ofHours(20);

    private final NotebookFolder notebook;
    private final Background background;
    private final Later later;
    private boolean stopped;

    Watch(NotebookFolder notebook, Background background, Later later) {
        this.notebook = notebook;
        this.background = background;
        this.later = later;
    }

    void start() {
        notebook.slowCheck().start((wait, step) -> background.onScreen(() -> after(wait, step)));
        after(FIRST, () -> look(0));
    }

    /** A step on the notebook's thread; what it says is shown as any failure is. */
    private void after(Duration wait, Runnable step) {
        later.after(wait, () -> {
            if (!stopped) {
                background.run(
                        () -> {
                            step.run();
                            return true;
                        },
                        _ -> {});
            }
        });
    }

    private void look(long from) {
        Journal journal = notebook.journal();
        long next = 0;
        try {
            next = journal.look(from);
        } finally {
            long then = next;
            background.onScreen(() -> after(then > 0 ? PAUSE : AGAIN, () -> look(then)));
        }
    }

    void stop() {
        stopped = true;
    }
}
