package app.handsel;

import app.handsel.backup.Replacing;
import app.handsel.journal.FileDrafts;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.notebook.Edit;
import app.handsel.rewriting.RollForward;
import app.handsel.sample.SampleShop;
import app.handsel.ui.capture.Drafts;
import app.handsel.ui.kit.FxLater;
import app.handsel.ui.kit.FxPrinting;
import app.handsel.ui.lock.UnlockView;
import app.handsel.ui.lock.UnlockViewModel;
import app.handsel.ui.support.Place;
import app.handsel.ui.welcome.OpeningView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One notebook in the window, as long as this process holds it: at its door, open, locked, and open again. */
final class Session implements Locking.Notebook {

    private final Surroundings around;
    private final Path folder;
    private final SingleInstance instance;
    private final Ways ways;
    private final NotebookKeys keys;
    private final Locking locking;
    private final Chores chores;
    private volatile Optional<Seal> seal = Optional.empty();
    private Optional<OpenWindow> open = Optional.empty();

    /** Only for the notebook's thread. */
    private Optional<Opened> held = Optional.empty();

    private Place place = new Place.Today();
    private boolean rewriting;

    /** Out of this notebook: it could not be opened, or another one is wanted. */
    interface Ways {

        void failed(Exception failure, Optional<Seal> seal, Optional<Place> then);

        /** Closes this one, does something while none is open, and opens what comes of it. */
        void leave(Callable<Path> between, Consumer<Path> then);

        void open(Path other, Optional<Place> then);
    }

    Session(Surroundings around, Path folder, SingleInstance instance, Ways ways) {
        this.around = around;
        this.folder = folder;
        this.instance = instance;
        this.ways = ways;
        this.chores = new Chores(folder, around.threads().backups(), around.messages());
        this.keys = new NotebookKeys(folder, around.clock());
        this.locking = new Locking(
                around.scene(), new Locking.Door(keys, around.threads().keys(), new FxLater(), around.messages()));
    }

    /** Opens it, or asks for its password first. */
    void enter(Optional<Place> then) {
        around.threads()
                .db()
                .run(
                        () -> {
                            RollForward.finish(folder);
                            tidy();
                            return KeyFile.exists(folder);
                        },
                        withPassword -> {
                            if (withPassword) {
                                atTheDoor(then);
                            } else {
                                read(Optional.empty(), then, _ -> {});
                            }
                        },
                        failure -> given(failure, then));
    }

    /** Deletes what a restore was making when somebody was killed. */
    private void tidy() {
        try {
            new Replacing(folder, BackupWiring.WRITING).tidy();
        } catch (IOException _) {
            // It can be done at the next start.
        }
    }

    private void atTheDoor(Optional<Place> then) {
        var unlock = new UnlockViewModel(
                keys,
                around.threads().keys(),
                new FxLater(),
                around.messages(),
                with -> read(Optional.of(with), then, _ -> {}));
        around.show(new UnlockView(unlock, around.messages()).root());
    }

    /** Opens it with a key, or without one; {@code opened} is called when its window is there. */
    void read(Optional<Seal> with, Optional<Place> then, Consumer<Wiring> opened) {
        seal = with;
        rewriting = false;
        var opening = new OpeningView(around.messages());
        around.show(opening.root());
        var steps = new Steps(around.threads().db(), opening::at);
        around.threads()
                .db()
                .run(
                        () -> {
                            // A password whose removal seemed to have failed may be gone by now.
                            RollForward.finish(folder);
                            seal = seal.filter(_ -> KeyFile.exists(folder));
                            var made = Opened.open(
                                    instance, folder, seal, beginning(), around.defaults(), around.clock(), steps::at);
                            held = Optional.of(made);
                            return made;
                        },
                        found -> {
                            var window = new OpenWindow(around, found, outside(), this::chores);
                            open = Optional.of(window);
                            window.show(then, this::lock);
                            opened.accept(window.wiring());
                        },
                        failure -> given(failure, then));
    }

    private void given(Exception failure, Optional<Place> then) {
        instance.close();
        ways.failed(failure, seal, then);
    }

    private Supplier<List<Edit>> beginning() {
        var defaults = around.defaults();
        return () -> isSample()
                ? new SampleShop(around.clock(), defaults.zone(), defaults.currency(), defaults.region()).edits()
                : List.of();
    }

    private boolean isSample() {
        return folder.startsWith(around.folders().sample());
    }

    private Wiring.Outside outside() {
        var threads = around.threads();
        var rewrites = new Rewrites(this, around);
        Optional<Runnable> lock = seal.map(_ -> this::lock);
        return new Wiring.Outside(
                around.clock(),
                threads.db(),
                threads.reading(),
                around.failures(),
                around.prompts(),
                new FxPrinting(around.scene().getWindow(), threads.db()),
                around.messages(),
                new AtWorkFile(folder, seal),
                new Drafts.Disk(new FileDrafts(folder.resolve("drafts"), seal), threads.drafts(), new FxLater()),
                new Protection(keys, rewrites, threads.keys(), lock),
                rewrites::erase,
                new BackupWiring.Outside(
                        folder,
                        seal,
                        threads.backups(),
                        new Switching(folder, this::leave, ways::open, () -> {}, around.clock()),
                        isSample()),
                isSample() ? around.messages().text("sample.hint") : "");
    }

    private void chores() {
        chores.begin(
                seal, words -> open.ifPresent(window -> window.wiring().shell().say(words)));
    }

    /** What is typed into a form would be gone with the window. */
    private void leave(Callable<Path> between, Consumer<Path> then) {
        open.ifPresent(window -> window.wiring().leaving().settle(safe -> {
            if (safe) {
                ways.leave(between, then);
            } else {
                window.wiring().shell().warn("working.unsaved");
            }
        }));
    }

    /** Whether it is being written anew as a whole: until that is done nothing else may begin. */
    boolean beginRewriting() {
        if (rewriting || locking.isLocked()) {
            return false;
        }
        rewriting = true;
        return true;
    }

    private void lock() {
        if (seal.isPresent() && !rewriting) {
            locking.lock(this);
        }
    }

    @Override
    public void settle(Consumer<Boolean> then) {
        open.ifPresentOrElse(window -> window.wiring().leaving().settle(then), () -> then.accept(true));
    }

    @Override
    public void locked() {
        Optional<Seal> key = seal;
        place = open.map(window -> window.wiring().shell().place().get())
                .filter(at -> !(at instanceof Place.Erase))
                .orElse(new Place.Today());
        shut(
                () -> {
                    key.ifPresent(Seal::forget);
                    return true;
                },
                _ -> {},
                around.failures());
    }

    @Override
    public void unlocked(Seal with) {
        around.show(new OpeningView(around.messages()).root());
        // It may still be closing, which has to come first.
        shut(() -> true, _ -> read(Optional.of(with), Optional.of(place), _ -> {}), around.failures());
    }

    /** Closes the notebook, but keeps its folder, and does something while it is closed. */
    <T> void shut(Callable<T> between, Consumer<? super T> then, Consumer<? super Exception> failed) {
        Optional<OpenWindow> closing = open;
        open = Optional.empty();
        closing.ifPresent(OpenWindow::leave);
        // What is being written has to be on disk first, and a backup that is being made to its end.
        around.threads()
                .drafts()
                .run(
                        () -> true,
                        _ -> around.threads()
                                .backups()
                                .run(
                                        () -> true,
                                        _ -> around.threads()
                                                .db()
                                                .run(
                                                        () -> {
                                                            letGo();
                                                            return between.call();
                                                        },
                                                        then,
                                                        failed)));
    }

    /** On the notebook's thread, where it may have been opened a moment ago. */
    private void letGo() {
        held.ifPresent(Opened::shut);
        held = Optional.empty();
    }

    /** Gives the folder back, too. */
    void end() {
        instance.close();
    }

    /** For good, as the program ends; it may make a last backup. */
    void close() {
        Optional<OpenWindow> closing = open;
        closing.ifPresent(OpenWindow::leave);
        around.threads().drafts().close();
        around.threads()
                .db()
                .run(
                        () -> {
                            Optional<Runnable> last = closing.flatMap(
                                    window -> window.wiring().backups.onClosing());
                            letGo();
                            last.ifPresent(Runnable::run);
                            seal.ifPresent(Seal::forget);
                            instance.close();
                            return true;
                        },
                        _ -> {});
    }

    Path folder() {
        return folder;
    }

    Optional<Seal> seal() {
        return seal;
    }

    Optional<OpenWindow> window() {
        return open;
    }
}
