package app.handsel.ui.backup;

import app.handsel.backup.Backup;
import app.handsel.backup.Looking;
import app.handsel.backup.MovedFile;
import app.handsel.backup.Rebuilding;
import app.handsel.backup.Replacing;
import app.handsel.backup.Restorable;
import app.handsel.backup.Shelf;
import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Prompts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Choosing a backup, looking into it, and making a notebook of it. Nothing that is there is written over. */
public final class RestoreViewModel {

    private final RestoreSource source;
    private final Background db;
    private final Background beside;
    private final Work work;
    private final Prompts prompts;
    private final Restoring window;
    private final RestoreWords words;
    private final Messages messages;
    private final ObservableList<RestoreRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<RestoreRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper unreadable = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final List<Path> picked = new ArrayList<>();
    private Optional<RestoreSource.Present> present = Optional.empty();
    private Optional<Restorable> file = Optional.empty();
    private Optional<Seal> seal = Optional.empty();

    /** {@code beside} works beside the notebook's own thread, {@code db}. */
    public RestoreViewModel(
            RestoreSource source,
            Background db,
            Background beside,
            Prompts prompts,
            Restoring window,
            RestoreWords words,
            Messages messages) {
        this.source = source;
        this.db = db;
        this.beside = beside;
        this.work = new Work(beside, messages);
        this.prompts = prompts;
        this.window = window;
        this.words = words;
        this.messages = messages;
    }

    public void refresh() {
        choose(Optional.empty());
        work.problem().set("");
        db.run(source::present, now -> {
            present = now;
            beside.run(this::found, this::list);
        });
    }

    private record Found(List<Restorable> backups, List<Path> unreadable) {

        boolean isIn(Path folder) {
            return backups.stream().anyMatch(one -> one.journal().startsWith(folder))
                    || unreadable.stream().anyMatch(file -> file.startsWith(folder));
        }
    }

    private Found found() {
        var folders = new ArrayList<>(picked);
        folders.addAll(source.roots());
        var shelf = new Shelf(source.writing());
        var found = new ArrayList<>(shelf.in(folders));
        file.ifPresent(found::addFirst);
        return new Found(found, shelf.unreadable(folders));
    }

    private void list(Found found) {
        rows.setAll(found.backups().stream().map(one -> words.row(one, present)).toList());
        unreadable.set(words.unreadable(found.unreadable()));
        read.set(true);
    }

    /** Lets the user choose a folder of backups. */
    public void pickFolder() {
        prompts.chooseFolder("restore.folder").ifPresent(folder -> {
            picked.addFirst(folder);
            work.run(_ -> found(), found -> {
                list(found);
                work.problem().set(found.isIn(folder) ? "" : messages.text(Problem.NOT_A_NOTEBOOK));
            });
        });
    }

    /** Lets the user choose a file in which a whole notebook was saved. */
    public void pickFile() {
        prompts.chooseNotebook()
                .ifPresent(path -> work.run(
                        progress -> {
                            tidy();
                            return MovedFile.unpack(path, source.unpacked(), source.writing(), progress);
                        },
                        moved -> {
                            file = Optional.of(moved);
                            look(words.row(moved, present));
                        }));
    }

    public void look(RestoreRow row) {
        choose(Optional.of(row));
        if (row.of().backup().hasPassword()) {
            locked.set(true);
            present.flatMap(RestoreSource.Present::seal).ifPresent(own -> look(row.of(), Optional.of(own)));
        } else {
            look(row.of(), Optional.empty());
        }
    }

    /** Whatever was begun with another one is called off. */
    private void choose(Optional<RestoreRow> row) {
        work.cancel();
        chosen.set(row);
        shown.set(Optional.empty());
        locked.set(false);
        seal = Optional.empty();
    }

    /** Opens the one that was chosen with the password it was made with. The secret is cleared. */
    public void unlock(char[] password) {
        Optional<Restorable> from = chosen.get().map(RestoreRow::of);
        from.ifPresent(one -> work.run(
                _ -> {
                    try {
                        return Rebuilding.key(one.backup()).open(password);
                    } finally {
                        java.util.Arrays.fill(password, '\0');
                    }
                },
                opened -> opened.ifPresentOrElse(
                        own -> look(one, Optional.of(own)),
                        () -> work.problem().set(messages.text("restore.wrong-password")))));
    }

    private void look(Restorable from, Optional<Seal> with) {
        work.run(
                progress -> Looking.into(from, with, since(from.backup()), progress),
                preview -> {
                    if (isChosen(from)) {
                        seal = with;
                        locked.set(false);
                        shown.set(Optional.of(words.shown(preview, Files.exists(source.notebook()))));
                    }
                },
                failure -> {
                    // The password of the notebook that is open may not be the one that it was made with.
                    if (!locked.get() || !isLocked(failure)) {
                        work.failed(failure);
                    }
                });
    }

    private boolean isChosen(Restorable one) {
        return chosen.get().filter(row -> row.of().equals(one)).isPresent();
    }

    /** Where the present notebook ends, when it is the one that was backed up. */
    private Optional<Position> since(Backup backup) {
        return present.filter(now -> now.id().equals(backup.notebook())).map(RestoreSource.Present::end);
    }

    private static boolean isLocked(Exception failure) {
        return failure instanceof NotebookException known
                && (known.problem() == Problem.LOCKED || known.problem() == Problem.BACKUP_DAMAGED);
    }

    /** Makes a notebook of it in the place of the one that is there, which is kept beside it. */
    public void replace() {
        Path made = new Replacing(source.notebook(), source.writing()).made();
        make(made, window::replace);
    }

    /** Makes a notebook of it in a folder of its own, and opens that. */
    public void openCopy() {
        chosen.get().ifPresent(row -> {
            Path copy = source.copyOf(row.of().backup());
            make(copy, () -> window.open(copy));
        });
    }

    private void make(Path folder, Runnable then) {
        Optional<Restorable> from = chosen.get().map(RestoreRow::of);
        Optional<Seal> with = seal;
        from.ifPresent(one -> work.run(
                progress -> {
                    new Rebuilding(source.writing(), source.proof()).into(folder, one, with, progress);
                    tidy();
                    return folder;
                },
                _ -> {
                    if (isChosen(one)) {
                        then.run();
                    }
                }));
    }

    public void cancel() {
        work.cancel();
    }

    /** Whoever asked for it is not there any more. */
    public void abandon() {
        choose(Optional.empty());
    }

    public void back() {
        if (chosen.get().isPresent()) {
            choose(Optional.empty());
            work.problem().set("");
        } else {
            leave();
            window.back();
        }
    }

    private void leave() {
        work.cancel();
        file = Optional.empty();
        beside.run(
                () -> {
                    tidy();
                    return true;
                },
                _ -> {});
    }

    private void tidy() throws java.io.IOException {
        source.writing().delete(source.unpacked());
    }

    public ObservableList<RestoreRow> rows() {
        return rows;
    }

    /** Which backups there are, but cannot be shown; blank when there are none. */
    public ReadOnlyStringProperty unreadable() {
        return unreadable.getReadOnlyProperty();
    }

    /** Whether it is known what there is. */
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<RestoreRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What the chosen one holds, once it has been read. */
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the chosen one asks for its password. */
    public ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return work.busy();
    }

    public ReadOnlyDoubleProperty progress() {
        return work.progress();
    }

    public ReadOnlyStringProperty problem() {
        return work.problem();
    }
}
