package app.handsel.journal;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The copies of all segments, to be read as one. */
record Copies(Joined journal) implements Disk {

    @Override
    public long size() throws IOException {
        return journal.size(Twin::copy);
    }

    @Override
    public void read(ByteBuffer into, long offset) throws IOException {
        journal.read(into, offset, Twin::copy);
    }

    @Override
    public void write(ByteBuffer from, long offset) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void force() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
