package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What stands after the last good edit. It is an edit that never got whole, unless a valid record of a later edit
 * follows: each edit is forced before the next one is written, so then something that had been saved is damaged.
 */
final class Tail {

    private static final int STEP = 1 << 16;

    private final Window window;
    private final Position end;
    private final long closed;

    /** What is before {@code closed} had all been whole once. */
    Tail(Window window, Position end, long closed) {
        this.window = window;
        this.end = end;
        this.closed = closed;
    }

    /** Nothing at all, or only space kept free for edits to come. */
    boolean isClean() throws IOException {
        for (long offset = end.end(); offset < window.size(); offset += STEP) {
            var bytes = window.bytes(offset, (int) Math.min(STEP, window.size() - offset));
            if (bytes.mismatch(ByteBuffer.allocate(bytes.remaining())) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * @throws NotebookException {@link Problem#JOURNAL_DAMAGED} when a later edit was saved, or a segment closed behind
     *     it
     */
    void refuseDamage() throws IOException {
        for (long offset = end.end() + 1; window.holds(offset, Part.FRAME); offset++) {
            long sequence = window.bytes(offset, Part.HEAD).getLong(Integer.BYTES);
            if (couldFollow(sequence, offset)
                    && Part.at(window, offset, sequence).isPresent()) {
                throw damaged(offset);
            }
        }
        if (end.end() < closed) {
            throw damaged(closed);
        }
    }

    NotebookException damaged(long until) {
        return new NotebookException(
                Problem.JOURNAL_DAMAGED,
                "after edit %d: %d bytes at %d".formatted(end.sequence(), until - end.end(), end.end()));
    }

    private boolean couldFollow(long sequence, long offset) {
        long roomFor = (offset - end.end()) / Part.FRAME + 1;
        return sequence > end.sequence() + 1 && sequence <= end.sequence() + 1 + roomFor;
    }
}
