package app.handsel.journal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads a disk forward in large steps, as it was when the window was opened. */
final class Window {

    static final int STEP = 1 << 18;

    private final Disk disk;
    private final int step;
    private final long size;
    private ByteBuffer seen = ByteBuffer.allocate(0);
    private long start;

    Window(Disk disk) throws IOException {
        this(disk, STEP);
    }

    /** {@code step} is how much to read at once. */
    Window(Disk disk, int step) throws IOException {
        this.disk = disk;
        this.step = step;
        this.size = disk.size();
    }

    long size() {
        return size;
    }

    boolean holds(long offset, long length) {
        return offset >= 0 && length >= 0 && offset <= size - length;
    }

    /** Valid until the next call. The bytes must be there: see {@link #holds}. */
    ByteBuffer bytes(long offset, int length) throws IOException {
        if (offset < start || offset + length > start + seen.limit()) {
            int next = (int) Math.min(Math.max(step, length), size - offset);
            seen = seen.capacity() < next
                    ? ByteBuffer.allocate(next)
                    : seen.clear().limit(next);
            disk.read(seen, offset);
            seen.flip();
            start = offset;
            if (seen.limit() < length) {
                throw new EOFException("shorter than it was");
            }
        }
        return seen.slice((int) (offset - start), length);
    }
}
