package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * One segment in two files: what is damaged in one may be whole in the other. Only the original is ever waited for. One
 * that is {@code fixed} is only read, and nothing in it is mended.
 */
record Twin(Disk original, Disk copy, boolean fixed) {

    private static final int STEP = 1 << 20;

    /** The header of the segment, which is healed when one of the two is damaged. */
    Header header() throws IOException {
        try {
            return Header.read(first(original));
        } catch (NotebookException damaged) {
            Header header;
            try {
                header = Header.read(first(copy));
            } catch (NotebookException _) {
                throw damaged;
            }
            if (!fixed) {
                original.write(header.bytes(), 0);
                original.force();
            }
            return header;
        }
    }

    private static ByteBuffer first(Disk disk) throws IOException {
        return bytes(disk, 0, Header.LONGEST);
    }

    /** As many of these bytes as there are. */
    static ByteBuffer bytes(Disk disk, long offset, int length) throws IOException {
        var bytes = ByteBuffer.allocate(Math.clamp(disk.size() - offset, 0, length));
        if (bytes.hasRemaining()) {
            disk.read(bytes, offset);
        }
        return bytes.flip();
    }

    /** Makes a closed original as long again as it was; whether that could be done. */
    boolean isAtLeast(long end) throws IOException {
        if (!fixed && original.size() < end && copy.size() >= end) {
            copy(copy, original, original.size(), end);
            original.force();
        }
        return original.size() >= end || fixed && copy.size() >= end;
    }

    /** Makes the copy end where what is saved in the original does. It is not forced. */
    void copyUpTo(long end) throws IOException {
        if (copy.size() > end) {
            copy.truncate(end);
        }
        copy(original, copy, copy.size(), end);
    }

    /** Puts what the copy has there in the place of what is damaged. */
    void heal(long from, long end) throws IOException {
        copy(copy, original, from, end);
        original.force();
    }

    void mend(Header header) throws IOException {
        for (Disk disk : List.of(original, copy)) {
            if (!bytes(disk, 0, header.size()).equals(header.bytes())) {
                disk.write(header.bytes(), 0);
            }
        }
    }

    /** Puts what the original has there in the place of what the copy has. */
    void remakeCopy(long from, long end) throws IOException {
        copy(original, copy, from, end);
        copy.force();
    }

    private static void copy(Disk from, Disk to, long start, long end) throws IOException {
        for (long at = start; at < end; at += STEP) {
            to.write(bytes(from, at, (int) Math.min(STEP, end - at)), at);
        }
    }

    void close() throws IOException {
        try (copy) {
            original.close();
        }
    }
}
