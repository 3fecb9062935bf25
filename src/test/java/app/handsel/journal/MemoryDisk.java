package app.handsel.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A disk that can be cut, bent, filled up and made to fail. */
final class MemoryDisk implements Disk {

    byte[] bytes;
    int room = Integer.MAX_VALUE;
    boolean forceFails;
    boolean truncateFails;

    MemoryDisk(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static MemoryDisk fresh() {
        return new MemoryDisk(Header.fresh(false).bytes().array());
    }

    FileJournal journal() throws IOException {
        return new MemorySegments(this).journal();
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void read(ByteBuffer into, long offset) {
        into.put(bytes, (int) offset, Math.min(into.remaining(), bytes.length - (int) offset));
    }

    @Override
    public void write(ByteBuffer from, long offset) throws IOException {
        int wanted = (int) offset + from.remaining();
        int length = Math.min(wanted, Math.max(room, (int) offset));
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length, length));
        from.get(bytes, (int) offset, length - (int) offset);
        if (length < wanted) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void truncate(long size) throws IOException {
        if (truncateFails) {
            throw new IOException("Input/output error");
        }
        bytes = Arrays.copyOf(bytes, Math.min(bytes.length, (int) size));
    }

    @Override
    public void force() throws IOException {
        if (forceFails) {
            throw new IOException("Input/output error");
        }
    }

    @Override
    public void close() {}
}
