package app.handsel;

import app.handsel.backup.Renewing;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.rewriting.Rewriting;
import app.handsel.ui.lock.Sealing;
import app.handsel.ui.shell.ShellViewModel;
import app.handsel.ui.welcome.WorkingView;
import app.handsel.upkeep.Upkeep;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Writes the whole notebook anew, while the window shows how it goes, and opens it again. */
final class Rewrites implements Sealing {

    private final Session session;
    private final Surroundings around;

    Rewrites(Session session, Surroundings around) {
        this.session = session;
        this.around = around;
    }

    @Override
    public void set(KeyFile.Made made, Run run) {
        var lock = new Rewriting.Lock(made.seal(), made.file());
        go(
                "working.set.title",
                "working.set.why",
                (upkeep, told) -> upkeep.lock(Optional.of(lock), told),
                Optional.of(made.seal()),
                saying("lock.set", run));
    }

    @Override
    public void remove(Run run) {
        go(
                "working.remove.title",
                "working.remove.why",
                (upkeep, told) -> upkeep.lock(Optional.empty(), told),
                Optional.empty(),
                saying("lock.removed", run));
    }

    /** The window that asked for it is not there any more, so the one after it says how it went. */
    private Run saying(String key, Run run) {
        return new Run(
                run.progress(),
                () -> {
                    run.done().run();
                    shell().ifPresent(shell -> shell.say(around.messages().text(key)));
                },
                failure -> {
                    run.failed().accept(failure);
                    shell().ifPresent(shell -> shell.failed(failure));
                });
    }

    private Optional<ShellViewModel> shell() {
        return session.window().map(window -> window.wiring().shell());
    }

    /** Erases a customer for good. */
    void erase(UUID customer) {
        go(
                "working.erase.title",
                "working.erase.why",
                (upkeep, told) -> upkeep.erase(customer, told),
                session.seal(),
                new Run(_ -> {}, () -> {}, around.failures()));
    }

    private void go(String title, String why, BiConsumer<Upkeep, Progressing> job, Optional<Seal> next, Run run) {
        Optional<OpenWindow> window = session.window();
        if (window.isEmpty()) {
            return;
        }
        window.get().wiring().leaving().settle(safe -> {
            if (safe) {
                write(title, why, job, next, run);
            } else {
                // What is typed into a form would be gone with the window.
                window.get().wiring().shell().warn("working.unsaved");
            }
        });
    }

    private void write(String title, String why, BiConsumer<Upkeep, Progressing> job, Optional<Seal> next, Run run) {
        Optional<OpenWindow> window = session.window();
        if (window.isEmpty()) {
            return;
        }
        if (!session.beginRewriting()) {
            return;
        }
        Optional<Seal> seal = session.seal();
        List<Path> roots = window.get().wiring().backups.folders();
        around.threads().db().run(() -> window.get().opened().edits(), edits -> {
            var view = new WorkingView(
                    around.messages().text(title), around.messages().text(why), around.messages());
            around.show(view.root());
            var upkeep =
                    new Upkeep(session.folder(), seal, roots, new Renewing(BackupWiring.WRITING, BackupWiring.PROOF));
            session.shut(
                    () -> {
                        var told = new Progressing(around.threads().db(), view, edits, around.messages());
                        job.accept(upkeep, told);
                        return told;
                    },
                    told -> told.end(() ->
                            session.read(next, Optional.empty(), _ -> run.done().run())),
                    failure -> session.read(
                            seal, Optional.empty(), _ -> run.failed().accept(failure)));
        });
    }
}
