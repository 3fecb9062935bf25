package app.handsel.journal;

import java.nio.ByteBuffer;

/** In the place of a copy that there is none of: nothing is in it. */
record NoDisk() implements Disk {

    @Override
    public long size() {
        return 0;
    }

    @Override
    public void read(ByteBuffer into, long offset) {}

    @Override
    public void write(ByteBuffer from, long offset) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void force() {}

    @Override
    public void close() {}
}
