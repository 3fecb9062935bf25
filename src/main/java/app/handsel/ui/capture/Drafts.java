package app.handsel.ui.capture;

import app.handsel.model.Note;
import app.handsel.notebook.Draft;
import app.handsel.notebook.DraftStore;
import app.handsel.notebook.Records;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Later;
import app.handsel.ui.support.Toasts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What was begun and is not saved, for each customer and for nobody yet: what is in the box, and what was put aside;
 * the last one comes back first. All of it is also on disk, soon after the last key.
 */
public final class Drafts {

    private final Piles aside = new Piles();
    private final Disk where;
    private final DraftsOnDisk disk;
    private final Records records;
    private final Background background;
    private final Toasts toasts;
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final ObservableList<Draft> waiting = FXCollections.observableArrayList();
    private Optional<Draft> box = Optional.empty();
    private boolean inSight;

    /**
     * Where drafts are kept. Its thread is not the notebook's: neither waits for the other, so a long import does not
     * keep what is typed from the disk.
     */
    public record Disk(DraftStore store, Background thread, Later later) {}

    public Drafts(Disk where, Records records, Background background, Toasts toasts) {
        this.where = where;
        this.disk = new DraftsOnDisk(where, toasts);
        this.records = records;
        this.background = background;
        this.toasts = toasts;
    }

    /** A draft, and the note that it has perhaps become before it was forgotten. */
    private record Kept(Draft draft, Optional<Note> saved) {}

    private record Read(List<Kept> kept, DraftStore.Found found) {}

    /** Reads what was left behind the last time. */
    void read(Runnable then) {
        where.thread()
                .run(
                        where.store()::all,
                        found -> background.run(() -> read(found), read -> {
                            found(read);
                            then.run();
                        }));
    }

    private Read read(DraftStore.Found found) {
        return new Read(
                found.drafts().stream()
                        .sorted(Comparator.comparing(Draft::at))
                        .map(draft -> new Kept(draft, records.find(draft.id()).map(Note.class::cast)))
                        .toList(),
                found);
    }

    private void found(Read read) {
        for (Kept kept : read.kept()) {
            disk.found(kept.draft());
            var left = kept.saved().map(note -> after(kept.draft(), note)).orElse(Optional.of(kept.draft()));
            left.ifPresent(aside::add);
        }
        List<String> damaged = read.found().damaged();
        List<String> newer = read.found().newer();
        if (!damaged.isEmpty()) {
            toasts.warn("draft.damaged", String.join(", ", damaged));
        } else if (!newer.isEmpty()) {
            toasts.warn("draft.newer", String.join(", ", newer));
        }
        tell();
    }

    /** What is in the box now, as it is kept. */
    void filled(Draft now) {
        box = Optional.of(now);
        tell();
    }

    /** What is in the box now, changed by a key. */
    void typed(Draft now) {
        filled(now);
        bring(now);
    }

    private void bring(Draft draft) {
        if (draft.isWorthKeeping()) {
            disk.keep(draft);
        } else {
            disk.drop(draft.id());
        }
    }

    /** One types somewhere else now. */
    void rest() {
        disk.now();
    }

    /** The box is on the screen. */
    void enter() {
        inSight = true;
        tell();
    }

    /** The box is not on the screen any more. */
    void leave() {
        inSight = false;
        disk.now();
        tell();
    }

    /** Puts what was in the box aside. */
    void put(Draft draft) {
        box = Optional.empty();
        add(draft);
    }

    /** One more that waits. */
    void add(Draft draft) {
        if (draft.isWorthKeeping()) {
            aside.add(draft);
        }
        bring(draft);
        disk.now();
        tell();
    }

    Optional<Draft> take(Optional<UUID> customer) {
        return aside.take(customer);
    }

    /** The correction of a note, if one was begun. */
    Optional<Draft> take(Note note) {
        return aside.take(note);
    }

    /** Leaves one behind for good. */
    void drop(Draft draft) {
        disk.drop(draft.id());
    }

    /** What was begun about somebody who is not there any more is not about anybody now. */
    void giveToNobody(UUID gone) {
        aside.takeAll(gone).forEach(draft -> {
            Draft free = draft.aboutNobody();
            if (!free.id().equals(draft.id())) {
                disk.drop(draft.id());
            }
            add(free);
        });
    }

    void saved(Note note) {
        aside.leave(note.customer(), draft -> after(draft, note));
        tell();
    }

    /** What is left of a draft once a note is saved, also on disk. */
    Optional<Draft> after(Draft draft, Note saved) {
        var left = draft.after(saved);
        if (left.filter(one -> one.id().equals(draft.id())).isEmpty()) {
            disk.drop(draft.id());
        }
        left.filter(one -> !one.equals(draft)).ifPresent(disk::keep);
        return left;
    }

    private void tell() {
        writing.set(inSight && box.filter(Draft::isWorthKeeping).isPresent());
        var begun = box.filter(draft -> inSight || draft.isWorthKeeping());
        var elsewhere = Stream.concat(
                        begun.filter(_ -> !inSight).stream(),
                        aside.tops()
                                .filter(draft -> begun.map(Draft::customer)
                                        .filter(draft.customer()::equals)
                                        .isEmpty()))
                .sorted(Comparator.comparing(Draft::at).reversed())
                .toList();
        if (!waiting.equals(elsewhere)) {
            waiting.setAll(elsewhere);
        }
    }

    /** Whether something is being written just now. */
    public ReadOnlyBooleanProperty writing() {
        return writing.getReadOnlyProperty();
    }

    /** What waits elsewhere, of each customer the one that comes back first; the newest first. */
    public ObservableList<Draft> waiting() {
        return waiting;
    }

    /** Goes on when all of it is on disk, or was refused. */
    public void settle(Runnable then) {
        disk.settle(then);
    }

    /** Whether the disk does not take what is written: then it would be lost with the window. */
    public boolean areInDanger() {
        return disk.refused();
    }
}
