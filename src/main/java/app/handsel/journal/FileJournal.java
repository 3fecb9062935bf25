package app.handsel.journal;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A journal in a folder. Each segment is there twice: an edit counts as saved when it is forced to the original, and is
 * then written to the copy, from which damage to the original is healed. It begins a new segment only when the one
 * before is of an older version.
 *
 * <p>Where the journal ends is found by reading on from the position that the first {@link #replay} names. So it costs
 * next to nothing to open a journal whose edits have all been seen.
 */
public final class FileJournal implements Journal {

    /** So many edits at most can be damaged in the copy by a power cut. */
    private static final long COPY_FORCED = 250;

    private final Closeable lock;
    private final Joined disk;
    private @Nullable Position end;
    private boolean unfinished;
    private boolean doubtful;
    private int healed;
    private Runnable told = () -> {};

    FileJournal(Closeable lock, Segments segments, Optional<Seal> seal) throws IOException {
        this.lock = lock;
        this.disk = new Joined(segments, seal);
    }

    /**
     * Opens the journal in a folder, or begins one.
     *
     * @param seal when it is to be read with a password only
     * @throws NotebookException {@link Problem#IN_USE}, {@link Problem#NEWER_VERSION}, {@link Problem#JOURNAL_DAMAGED},
     *     {@link Problem#LOCKED} or {@link Problem#FOLDER_UNUSABLE}; then nothing that was saved has been changed
     */
    public static FileJournal open(Path folder, Optional<Seal> seal) {
        try {
            OwnerOnly.folder(folder);
            var lock = FolderLock.on(folder);
            try {
                return new FileJournal(lock, new FolderSegments(folder, seal.isPresent()), seal);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Whether there is anything of a journal in a folder. */
    public static boolean exists(Path folder) {
        try {
            return Files.isDirectory(folder) && FolderSegments.last(folder) > 0;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public Position append(Edit edit) {
        Position last = end();
        try {
            var before = readyAfter(last);
            long sequence = before.sequence() + 1;
            var bytes = Part.all(sequence, disk.closed(EditFormat.write(edit), sequence), before.checksum());
            int length = bytes.limit();
            int checksum = bytes.getInt(length - Integer.BYTES);
            unfinished = true;
            disk.write(bytes, before.end());
            disk.force();
            unfinished = false;
            var position = new Position(sequence, before.end(), before.end() + length, checksum);
            end = position;
            copy(position);
            return position;
        } catch (IOException e) {
            takeBack(last);
            doubtful = true;
            throw new NotebookException(Problem.NOT_SAVED, e.getClass().getSimpleName(), e);
        } catch (JacksonException e) {
            // Its message may quote the edit.
            throw new NotebookException(Problem.NOT_SAVED, e.getClass().getSimpleName());
        }
    }

    /** What the copy lacks is written with the next edit. */
    private void copy(Position until) {
        try {
            disk.copyUpTo(disk.next(until).end());
            if (until.sequence() % COPY_FORCED == 0) {
                disk.forceCopy();
            }
        } catch (IOException _) {
            // The edit is saved all the same.
        }
    }

    /** Where the next record begins. */
    private Position readyAfter(Position last) throws IOException {
        if (doubtful) {
            // The drive may have been pulled, and another one be in its place.
            held(reading(), last);
            doubtful = false;
        }
        if (unfinished) {
            cutBack(last);
        }
        Position ready = disk.next(last);
        disk.beInOurVersion(ready);
        return disk.next(ready);
    }

    /** When not even this works, the next append has to do it first. */
    private void takeBack(Position last) {
        try {
            if (unfinished) {
                cutBack(last);
            }
        } catch (IOException _) {
            unfinished = true;
        }
    }

    private void cutBack(Position last) throws IOException {
        disk.truncate(disk.next(last).end());
        disk.force();
        unfinished = false;
    }

    @Override
    public long size() {
        try {
            return disk.size();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public void replay(Position after, BiConsumer<Position, Edit> reader) {
        try {
            var reading = reading();
            Position last = held(reading, after);
            for (var next = reading.after(last); next.isPresent(); next = reading.after(last)) {
                reader.accept(next.get().at(), reading.decoded(next.get()));
                last = next.get().at();
            }
            // A copy is only ever written of what was saved: so what could not be read of it had been.
            var copied = new Tail(new Window(disk.copies()), disk.next(last), disk.closed());
            if (!copied.isClean()) {
                throw copied.damaged(disk.copies().size());
            }
            var tail = new Tail(reading.originals(), disk.next(last), disk.closed());
            if (!tail.isClean()) {
                tail.refuseDamage();
                cutBack(last);
            }
            end = last;
            copy(last);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Reading reading() throws IOException {
        return new Reading(disk, this::mended);
    }

    @Override
    public Edit read(Position at) {
        try {
            // No further than it reaches: a history reads thousands of edits, from all over the journal.
            var reading = new Reading(disk, (int) (at.end() - at.offset()), this::mended);
            return reading.at(at.offset(), at.sequence())
                    .filter(stored -> stored.at().equals(at))
                    .map(reading::decoded)
                    .orElseThrow(() -> Reading.damaged(at));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public long look(long from) {
        try {
            return new CopyCheck(disk, this::mended).look(from, end());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void mended() {
        healed++;
        told.run();
    }

    @Override
    public void whenMended(Runnable next) {
        told = next;
        if (healed > 0) {
            next.run();
        }
    }

    /** How many edits were damaged in the original and healed from the copy since this was opened. */
    public int healed() {
        return healed;
    }

    /** The notebook's own id, which all of its backups share. */
    public UUID notebook() {
        return disk.notebook();
    }

    @Override
    public void close() {
        try (lock;
                disk) {
            forceCopy();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Nobody waits for the copy, and the notebook may have been closed already. */
    private void forceCopy() {
        try {
            disk.forceCopy();
        } catch (IOException _) {
            // What a power cut takes from it is mended the next time.
        }
    }

    /** The last edit that is saved. */
    public Position end() {
        if (end == null) {
            replay(Position.START, (_, _) -> {});
        }
        return end == null ? Position.START : end;
    }

    private Position held(Reading reading, Position position) throws IOException {
        if (position.equals(Position.START)) {
            return position;
        }
        boolean held = position.end() > disk.next(Position.START).end()
                && reading.at(position.offset(), position.sequence())
                        .filter(stored -> stored.at().equals(position))
                        .isPresent();
        if (!held) {
            throw new NotebookException(
                    Problem.JOURNAL_BEHIND, "edit %d is not in the journal".formatted(position.sequence()));
        }
        return position;
    }

    private static NotebookException unusable(IOException e) {
        return new NotebookException(Problem.FOLDER_UNUSABLE, e.getClass().getSimpleName(), e);
    }
}
