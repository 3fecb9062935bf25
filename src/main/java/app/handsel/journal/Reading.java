package app.handsel.journal;

import app.handsel.notebook.Edit;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a journal as it is now. What is damaged in the original is read from the copy, and healed. */
final class Reading {

    private final Joined disk;
    private final int step;
    private final Runnable healed;
    private Window originals;
    private @Nullable Window copies;

    /** {@code healed} is told of each edit that the copy has saved. */
    Reading(Joined disk, Runnable healed) throws IOException {
        this(disk, Window.STEP, healed);
    }

    /** The same, reading {@code step} bytes at once. */
    Reading(Joined disk, int step, Runnable healed) throws IOException {
        this.disk = disk;
        this.step = step;
        this.healed = healed;
        this.originals = new Window(disk, step);
    }

    /** The edit that follows, when all of it is there and valid in one of the two. */
    Optional<Stored> after(Position before) throws IOException {
        return at(disk.next(before).end(), before.sequence() + 1);
    }

    /** The edit that begins at an offset. */
    Optional<Stored> at(long offset, long sequence) throws IOException {
        Optional<Stored> original = Stored.at(originals, offset, sequence);
        return original.isPresent() ? original : fromCopy(offset, sequence);
    }

    private Optional<Stored> fromCopy(long offset, long sequence) throws IOException {
        if (copies == null) {
            copies = new Window(disk.copies(), step);
        }
        Optional<Stored> copy = Stored.at(copies, offset, sequence);
        if (copy.isPresent()) {
            disk.heal(offset, copy.get().at().end());
            originals = new Window(disk, step);
            healed.run();
        }
        return copy;
    }

    /** The original, to be looked at byte by byte. */
    Window originals() {
        return originals;
    }

    Edit decoded(Stored stored) {
        try {
            return EditFormat.read(disk.opened(stored.edit(), stored.at()));
        } catch (JacksonException | BrokenSeal _) {
            throw damaged(stored.at());
        }
    }

    static NotebookException damaged(Position at) {
        return new NotebookException(
                Problem.JOURNAL_DAMAGED,
                "edit %d: %d bytes at %d".formatted(at.sequence(), at.end() - at.offset(), at.offset()));
    }
}
