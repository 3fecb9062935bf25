package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Looks, a stretch at a time, whether both files of each segment say the same, and mends the one that does not. */
final class CopyCheck {

    /** Read in about a millisecond. */
    private static final int STRETCH = 1 << 18;

    private final Joined disk;
    private final Runnable mended;

    CopyCheck(Joined disk, Runnable mended) {
        this.disk = disk;
        this.mended = mended;
    }

    /**
     * Where to go on the next time; 0 when all has been looked at.
     *
     * @param end the last edit that is saved
     * @throws NotebookException {@link Problem#JOURNAL_DAMAGED} when an edit is whole in neither
     */
    long look(long from, Position end) throws IOException {
        long last = disk.next(end).end();
        long until = Math.min(from + STRETCH, last);
        if (from < until && !same(from, until)) {
            mend(end, last);
        }
        return until < last ? until : 0;
    }

    private boolean same(long from, long until) throws IOException {
        return bytes(disk, from, until).equals(bytes(disk.copies(), from, until));
    }

    private static ByteBuffer bytes(Disk disk, long from, long until) throws IOException {
        var bytes = ByteBuffer.allocate((int) (until - from));
        disk.read(bytes, from);
        return bytes.flip();
    }

    /** First the originals are made good, edit by edit; then the copies are made like them. */
    private void mend(Position end, long last) throws IOException {
        disk.mendHeaders();
        var reading = new Reading(disk, mended);
        Position at = Position.START;
        while (at.sequence() < end.sequence()) {
            Position before = at;
            at = reading.after(at)
                    .orElseThrow(() -> new NotebookException(
                            Problem.JOURNAL_DAMAGED, "after edit %d".formatted(before.sequence())))
                    .at();
        }
        for (long from = 0; from < last; from += STRETCH) {
            long until = Math.min(from + STRETCH, last);
            if (!same(from, until)) {
                disk.remakeCopies(from, until);
                mended.run();
            }
        }
    }
}
