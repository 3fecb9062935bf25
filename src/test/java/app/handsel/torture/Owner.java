package app.handsel.torture;

import app.handsel.backup.Backups;
import app.handsel.backup.Counting;
import app.handsel.backup.OnDisk;
import app.handsel.backup.Progress;
import app.handsel.backup.Reach;
import app.handsel.backup.Reason;
import app.handsel.backup.Rebuilding;
import app.handsel.backup.Renewing;
import app.handsel.backup.Restorable;
import app.handsel.backup.Shelf;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.rewriting.Rewriting;
import app.handsel.rewriting.RollForward;
import app.handsel.store.NotebookFolder;
import app.handsel.upkeep.Told;
import app.handsel.upkeep.Upkeep;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What its owner may do to a notebook as a whole: lock and unlock it, back it up, erase somebody from it. */
final class Owner {

    static final String PASSWORD = "Pflaumenaugust 7";

    private static final String OTHER = "Zwetschgenmai 30";

    private final Path folder;
    private final Optional<KeyFile> key;
    private final Supplier<Seal> opened;

    /** The password opens the key; that takes a while, so it is only done when it is needed. */
    Owner(Path folder, KeyFile key, Supplier<Seal> opened) {
        this(folder, Optional.of(key), opened);
    }

    private Owner(Path folder, Optional<KeyFile> key, Supplier<Seal> opened) {
        this.folder = folder;
        this.key = key;
        this.opened = opened;
    }

    /** Of a notebook that never has a password; one that should not be there does not fit. */
    static Owner without(Path folder) {
        return new Owner(folder, Optional.empty(), () -> new Seal(new byte[Seal.KEY]));
    }

    /** The same owner's other notebook. */
    Owner of(Path other) {
        return new Owner(other, key, opened);
    }

    Path folder() {
        return folder;
    }

    Path backups() {
        return folder.resolveSibling("notebook-backups");
    }

    NotebookFolder open() {
        return NotebookFolder.open(folder, seal(), Template.CLOCK);
    }

    boolean isLocked() {
        return KeyFile.exists(folder);
    }

    Optional<Seal> seal() {
        RollForward.finish(folder);
        return isLocked() ? Optional.of(opened.get()) : Optional.empty();
    }

    void lock() {
        upkeep().lock(Optional.of(new Rewriting.Lock(opened.get(), key.orElseThrow())), new Silent());
    }

    /** To the other password or back, over and over, because one change takes no more than a few milliseconds. */
    void changePassword(int times) throws IOException {
        var now = KeyFile.read(folder);
        var next = changed(now, PASSWORD, OTHER)
                .or(() -> changed(now, OTHER, PASSWORD))
                .orElseThrow();
        for (int i = 0; i < times; i++) {
            next.write(folder);
            now.write(folder);
        }
        next.write(folder);
    }

    private static Optional<KeyFile> changed(KeyFile key, String from, String to) {
        return key.changed(from.toCharArray(), to.toCharArray());
    }

    /** Whether there is no password, or one of the two opens it. */
    boolean isEasilyOpened() {
        return !isLocked()
                || Stream.of(PASSWORD, OTHER)
                        .anyMatch(one ->
                                KeyFile.read(folder).open(one.toCharArray()).isPresent());
    }

    void unlock() {
        upkeep().lock(Optional.empty(), new Silent());
    }

    void erase(UUID customer) {
        upkeep().erase(customer, new Silent());
    }

    /** What a kill has left undone at the backups. */
    void finish() {
        upkeep().finish(new Silent());
    }

    private Upkeep upkeep() {
        return new Upkeep(folder, seal(), List.of(backups()), new Renewing(new OnDisk(), new Counting()));
    }

    void backUp(NotebookFolder open) throws IOException {
        var proof = new Counting();
        var position = open.records().applied();
        var tables = proof.tables(folder.resolve("journal"), position, seal(), backups(), Progress.unseen());
        new Backups(backups(), folder.resolve("store").resolve("checking"), new OnDisk(), proof, Template.CLOCK, "1.0")
                .make(Reach.of(folder, position, tables, seal()), Reason.BY_HAND, Progress.unseen());
    }

    /** The newest first. */
    List<Restorable> shelf() {
        return new Shelf(new OnDisk()).in(List.of(backups()));
    }

    /** The notebook that a backup holds, in a new folder. */
    Owner restored(Restorable backup, Path into) {
        var own = backup.backup().key().map(_ -> opened.get());
        new Rebuilding(new OnDisk(), new Counting()).into(into, backup, own, Progress.unseen());
        return of(into);
    }

    /** Nobody asks how it goes. */
    private static final class Silent implements Told {

        @Override
        public void edits(long done) {}

        @Override
        public void backup(Instant of, Path root) {}

        @Override
        public void beside(Path notebook) {}

        @Override
        public void deleted(Path damaged) {}

        @Override
        public void away(Path root) {}

        @Override
        public void left(Path left) {}
    }
}
