package app.handsel.journal;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A journal in a folder. It begins a new segment only when the one before is of an older version.
 *
 * <p>Where the journal ends is found by reading on from the position that the first {@link #replay} names. So it costs
 * next to nothing to open a journal whose edits have all been seen.
 */
public final class FileJournal implements Journal {

    private final Closeable lock;
    private final Joined disk;
    private @Nullable Position end;
    private boolean unfinished;

    FileJournal(Closeable lock, Segments segments) throws IOException {
        this.lock = lock;
        this.disk = new Joined(segments);
    }

    /**
     * Opens the journal in a folder, or begins one.
     *
     * @throws NotebookException {@link Problem#IN_USE}, {@link Problem#NEWER_VERSION}, {@link Problem#JOURNAL_DAMAGED}
     *     or {@link Problem#FOLDER_UNUSABLE}; then no file has been changed
     */
    public static FileJournal open(Path folder) {
        try {
            OwnerOnly.folder(folder);
            var lock = FolderLock.on(folder);
            try {
                return new FileJournal(lock, new FolderSegments(folder));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public Position append(Edit edit) {
        Position last = end();
        try {
            var before = readyAfter(last);
            var bytes = Part.all(before.sequence() + 1, EditFormat.write(edit), before.checksum());
            int length = bytes.limit();
            int checksum = bytes.getInt(length - Integer.BYTES);
            unfinished = true;
            disk.write(bytes, before.end());
            disk.force();
            unfinished = false;
            var position = new Position(before.sequence() + 1, before.end(), before.end() + length, checksum);
            end = position;
            return position;
        } catch (IOException e) {
            takeBack(last);
            throw new NotebookException(Problem.NOT_SAVED, e.getClass().getSimpleName(), e);
        } catch (JacksonException e) {
            // Its message may quote the edit.
            throw new NotebookException(Problem.NOT_SAVED, e.getClass().getSimpleName());
        }
    }

    /** Where the next record begins. */
    private Position readyAfter(Position last) throws IOException {
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
    public void replay(Position after, BiConsumer<Position, Edit> reader) {
        try {
            var window = new Window(disk);
            Position last = held(window, after);
            for (var next = stored(window, last); next.isPresent(); next = stored(window, last)) {
                reader.accept(next.get().at(), decoded(next.get()));
                last = next.get().at();
            }
            var tail = new Tail(window, disk.next(last), disk.closed());
            if (!tail.isClean()) {
                tail.refuseDamage();
                cutBack(last);
            }
            end = last;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Optional<Stored> stored(Window window, Position before) throws IOException {
        return Stored.at(window, disk.next(before).end(), before.sequence() + 1);
    }

    @Override
    public Edit read(Position at) {
        try {
            return Stored.at(new Window(disk), at.offset(), at.sequence())
                    .filter(stored -> stored.at().equals(at))
                    .map(FileJournal::decoded)
                    .orElseThrow(() -> damaged(at));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public void close() {
        try (lock) {
            disk.close();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Position end() {
        if (end == null) {
            replay(Position.START, (_, _) -> {});
        }
        return end == null ? Position.START : end;
    }

    private Position held(Window window, Position position) throws IOException {
        if (position.equals(Position.START)) {
            return position;
        }
        long checksumAt = position.end() - Integer.BYTES;
        if (position.end() <= disk.next(Position.START).end()
                || !window.holds(checksumAt, Integer.BYTES)
                || window.bytes(checksumAt, Integer.BYTES).getInt(0) != position.checksum()) {
            throw new NotebookException(
                    Problem.JOURNAL_BEHIND, "edit %d is not in the journal".formatted(position.sequence()));
        }
        return position;
    }

    private static Edit decoded(Stored stored) {
        try {
            return EditFormat.read(stored.edit());
        } catch (JacksonException _) {
            throw damaged(stored.at());
        }
    }

    private static NotebookException damaged(Position at) {
        return new NotebookException(
                Problem.JOURNAL_DAMAGED,
                "edit %d: %d bytes at %d".formatted(at.sequence(), at.end() - at.offset(), at.offset()));
    }

    private static NotebookException unusable(IOException e) {
        return new NotebookException(Problem.FOLDER_UNUSABLE, e.getClass().getSimpleName(), e);
    }
}
