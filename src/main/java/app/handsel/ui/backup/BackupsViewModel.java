package app.handsel.ui.backup;

import app.handsel.backup.Backup;
import app.handsel.backup.NotebookBackups;
import app.handsel.backup.Progress;
import app.handsel.backup.Reach;
import app.handsel.backup.Reason;
import app.handsel.model.Safety;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Prompts;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The backups of the notebook that is open: when the last one was, and making the next one. */
public final class BackupsViewModel {

    /** So many minutes it is left alone. */
    private static final int AFTER_FAILURE = 60;

    private final NotebookBackups backups;
    private final Background db;
    private final Background beside;
    private final Work work;
    private final Shop shop;
    private final Consumer<Safety> save;
    private final Prompts prompts;
    private final Messages messages;
    private final SpokenTime time;
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper second = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper overdue = new ReadOnlyStringWrapper("");
    private int waiting;
    private boolean asked;

    /**
     * {@code beside} works beside the notebook's own {@code db}; {@code save} saves what is set here among the
     * settings.
     */
    public BackupsViewModel(
            NotebookBackups backups,
            Background db,
            Background beside,
            Shop shop,
            Consumer<Safety> save,
            Prompts prompts,
            Messages messages) {
        this.backups = backups;
        this.db = db;
        this.beside = beside;
        this.work = new Work(beside, messages);
        this.shop = shop;
        this.save = save;
        this.prompts = prompts;
        this.messages = messages;
        this.time = new SpokenTime(messages);
        shop.settings().subscribe(_ -> look());
    }

    /** The notebook was opened: what another version of Handsel has left is backed up before anything is changed. */
    public void opened() {
        makeIf(backups::isDueOnUpgrade, Reason.BEFORE_MIGRATION);
    }

    /** A minute has passed: makes a backup when it is time for one. */
    public void tick() {
        if (work.busy().get() || waiting-- > 0) {
            return;
        }
        waiting = 0;
        makeIf(backups::isDue, Reason.HOURLY);
    }

    private void makeIf(BiPredicate<Reach, String> due, Reason reason) {
        String also = safety().secondFolder();
        reached(reach -> beside.run(
                () -> due.test(reach, also),
                yes -> {
                    if (yes) {
                        make(reason);
                    } else {
                        look();
                    }
                },
                this::failed));
    }

    public void backUpNow() {
        make(Reason.BY_HAND);
    }

    /** Before something that changes much: what is written from now on is not in it, whenever it is done. */
    public void before(Reason reason) {
        make(reason);
    }

    private void make(Reason reason) {
        String also = safety().secondFolder();
        run(
                (reach, progress) -> backups.make(reach, reason, also, progress),
                made -> {
                    if (reason == Reason.BY_HAND) {
                        done.set(messages.text("backup.made"));
                    }
                },
                this::failed);
    }

    /** Saves the whole notebook in a file that the user names. */
    public void saveAsFile() {
        String name =
                messages.text("backup.file-name", shop.time().toLocalDate().toString());
        prompts.chooseNotebookToSave(name)
                .ifPresent(file -> run(
                        (reach, progress) -> {
                            backups.save(reach, file, progress);
                            return file;
                        },
                        saved -> done.set(messages.text("backup.saved", saved.toString())),
                        this::failed));
    }

    public void cancel() {
        work.cancel();
    }

    public void chooseSecond() {
        prompts.chooseFolder("backup.second.choose").map(Path::toString).ifPresent(this::setSecond);
    }

    public void removeSecond() {
        setSecond("");
    }

    private void setSecond(String folder) {
        Safety now = safety();
        save.accept(new Safety(folder, now.backupDays(), now.lockMinutes()));
    }

    /** After how many days without a backup Today says so. */
    public void setLimit(int days) {
        Safety now = safety();
        if (days != now.backupDays()) {
            save.accept(new Safety(now.secondFolder(), days, now.lockMinutes()));
        }
    }

    public int limit() {
        return safety().backupDays();
    }

    private Safety safety() {
        return shop.now().safety().orElse(Safety.USUAL);
    }

    private <T> void run(BiFunction<Reach, Progress, T> making, Consumer<T> then, Consumer<Exception> otherwise) {
        if (asked || work.busy().get()) {
            return;
        }
        asked = true;
        done.set("");
        reached(reach -> {
            asked = false;
            work.run(
                    progress -> making.apply(reach, progress),
                    made -> {
                        look();
                        then.accept(made);
                    },
                    failure -> {
                        look();
                        otherwise.accept(failure);
                    });
        });
    }

    private void reached(Consumer<Reach> then) {
        db.run(backups::reach, then, this::failed);
    }

    private void failed(Exception failure) {
        asked = false;
        waiting = AFTER_FAILURE;
        work.failed(failure);
    }

    /** What the screen says of the last one. */
    private record Seen(Optional<Backup> last, boolean overdue, boolean secondThere) {}

    private void look() {
        Safety set = safety();
        Callable<Reach> now = backups::reach;
        db.run(now, reach -> beside.run(() -> seen(reach, set), this::show, this::failed), this::failed);
    }

    private Seen seen(Reach reach, Safety set) {
        var newest = backups.last(reach, set.secondFolder());
        var limit = Duration.ofDays(set.backupDays());
        boolean changed =
                newest.map(one -> !one.reaches().equals(reach.position())).orElse(true);
        var since = newest.map(Backup::at).orElseGet(backups::begun);
        boolean late = changed
                && set.backupDays() > 0
                && Duration.between(since, shop.instant()).compareTo(limit) > 0;
        return new Seen(newest, late, backups.second(set.secondFolder()).isPresent());
    }

    private void show(Seen seen) {
        var now = shop.time();
        String when =
                seen.last().map(one -> time.moment(shop.time(one.at()), now)).orElse("");
        last.set(when.isEmpty() ? messages.text("backup.none") : messages.text("backup.last", when));
        overdue.set(
                !seen.overdue()
                        ? ""
                        : when.isEmpty() ? messages.text("backup.never") : messages.text("backup.overdue", when));
        String folder = safety().secondFolder();
        second.set(
                folder.isBlank()
                        ? ""
                        : messages.text(seen.secondThere() ? "backup.second.there" : "backup.second.away", folder));
    }

    /** When the last verified backup was made, as a sentence. */
    public ReadOnlyStringProperty last() {
        return last.getReadOnlyProperty();
    }

    /** Where backups are kept. */
    public String folder() {
        return backups.first().toString();
    }

    /** The second folder and whether it is there, as a sentence; empty when none is chosen. */
    public ReadOnlyStringProperty second() {
        return second.getReadOnlyProperty();
    }

    /** For Today: that the last backup is older than it should be. */
    public ReadOnlyStringProperty overdue() {
        return overdue.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problem() {
        return work.problem();
    }

    /** What was just done. */
    public ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return work.busy();
    }

    public ReadOnlyDoubleProperty progress() {
        return work.progress();
    }
}
