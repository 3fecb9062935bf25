package app.handsel;

import app.handsel.backup.FreshStore;
import app.handsel.backup.NotebookBackups;
import app.handsel.backup.OnDisk;
import app.handsel.backup.Proof;
import app.handsel.backup.Reach;
import app.handsel.backup.Reason;
import app.handsel.backup.Table;
import app.handsel.backup.Writing;
import app.handsel.journal.Seal;
import app.handsel.model.Safety;
import app.handsel.model.Settings;
import app.handsel.notebook.Edits;
import app.handsel.store.NotebookFolder;
import app.handsel.ui.backup.BackupsView;
import app.handsel.ui.backup.BackupsViewModel;
import app.handsel.ui.backup.RestoreSource;
import app.handsel.ui.backup.RestoreView;
import app.handsel.ui.backup.RestoreViewModel;
import app.handsel.ui.backup.RestoreWords;
import app.handsel.ui.backup.Restoring;
import app.handsel.ui.shell.ShellViewModel;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Shop;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The backups of an open notebook and their screens. */
final class BackupWiring {

    static final Writing WRITING = new OnDisk();
    static final Proof PROOF = new FreshStore(Clock.systemUTC());

    /**
     * What backups ask of the world: where the notebook lies, a thread of their own, and a window that can open another
     * notebook. A sample shop is not backed up.
     */
    record Outside(Path folder, Optional<Seal> seal, Background beside, Restoring window, boolean sample) {}

    /** Back means where one was before in the window. */
    private record Within(Restoring window, ShellViewModel shell) implements Restoring {

        @Override
        public void replace() {
            window.replace();
        }

        @Override
        public void open(Path folder) {
            window.open(folder);
        }

        @Override
        public void back() {
            shell.back();
        }
    }

    final BackupsViewModel backups;
    final RestoreViewModel restore;
    final RestoreView restoreView;
    private final NotebookBackups own;
    private final Outside backing;
    private final Shop shop;
    private final ShellViewModel shell;
    private final Wiring.Outside outside;

    BackupWiring(
            NotebookFolder folder,
            Edits edits,
            Shop shop,
            ShellViewModel shell,
            Outside backing,
            Wiring.Outside outside) {
        this.backing = backing;
        this.shop = shop;
        this.shell = shell;
        this.outside = outside;
        own = new NotebookBackups(
                backing.folder(),
                backing.seal(),
                folder.records()::applied,
                () -> Table.of(folder.tally().now()),
                new NotebookBackups.Means(WRITING, PROOF, outside.clock(), Main.version()));
        backups = new BackupsViewModel(
                own,
                outside.background(),
                backing.beside(),
                shop,
                safety -> outside.background().run(() -> saved(folder, edits, safety), _ -> {}),
                outside.prompts(),
                outside.messages());
        restore = new RestoreViewModel(
                new RestoreSource(
                        backing.folder(),
                        () -> own.roots(second()),
                        () -> Optional.of(present(own.reach())),
                        PROOF,
                        WRITING),
                outside.background(),
                backing.beside(),
                outside.prompts(),
                new Within(backing.window(), shell),
                new RestoreWords(outside.clock(), () -> shop.now().zone(), outside.messages()),
                outside.messages());
        restoreView = new RestoreView(restore, outside.messages());
        if (!backing.sample()) {
            backups.opened();
        }
    }

    private RestoreSource.Present present(Reach reach) {
        return new RestoreSource.Present(reach.files().notebook(), reach.position(), backing.seal());
    }

    private Object saved(NotebookFolder folder, Edits edits, Safety safety) {
        Optional<Settings> before = folder.records().find(Settings.ID).map(Settings.class::cast);
        Settings next = before.orElse(shop.now()).with(safety);
        return folder.notebook()
                .apply(before.map(known -> edits.changed(known, next)).orElseGet(() -> edits.added(next)));
    }

    /** Where backups of this notebook are, whether the folders are there now or not. */
    List<Path> folders() {
        return backing.sample() ? List.of() : own.everywhere(second());
    }

    private String second() {
        return shop.now().safety().orElse(Safety.USUAL).secondFolder();
    }

    /** What is shown among the settings, above something else. */
    Node above(Node password) {
        var both = new VBox(24);
        if (!backing.sample()) {
            both.getChildren()
                    .add(new BackupsView(backups, () -> shell.open(new Place.Restore()), outside.messages()).root());
        }
        both.getChildren().add(password);
        return both;
    }

    /** A minute has passed. */
    void tick() {
        if (!backing.sample()) {
            backups.tick();
        }
    }

    /** Before contacts are brought in, which need not wait for it: the backup reaches no further than this moment. */
    void beforeImport() {
        if (!backing.sample()) {
            backups.before(Reason.BEFORE_IMPORT);
        }
    }

    /** What is to be done when the notebook has been closed; to be asked before, on its own thread. */
    Optional<Runnable> onClosing() {
        if (backing.sample()) {
            return Optional.empty();
        }
        String also = second();
        Reach reach = own.reach();
        return own.isDueOnClosing(reach, also)
                ? Optional.of(() -> own.make(reach, Reason.CLOSING, also, app.handsel.backup.Progress.unseen()))
                : Optional.empty();
    }
}
