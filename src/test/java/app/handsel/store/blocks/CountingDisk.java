package app.handsel.store.blocks;

import app.handsel.journal.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Counts how often a disk was forced. */
final class CountingDisk implements Disk {

    private final Disk disk;
    private int forced;

    CountingDisk(Disk disk) {
        this.disk = disk;
    }

    int forced() {
        return forced;
    }

    @Override
    public long size() throws IOException {
        return disk.size();
    }

    @Override
    public void read(ByteBuffer into, long offset) throws IOException {
        disk.read(into, offset);
    }

    @Override
    public void write(ByteBuffer from, long offset) throws IOException {
        disk.write(from, offset);
    }

    @Override
    public void truncate(long size) throws IOException {
        disk.truncate(size);
    }

    @Override
    public void force() throws IOException {
        forced++;
        disk.force();
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
