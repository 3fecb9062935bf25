package app.handsel.store;

import app.handsel.journal.Disk;
import app.handsel.store.blocks.Disks;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Files that cannot be written while the disk is full, and whether one is told so beforehand. */
final class FailingDisks implements Disks {

    private boolean full;
    private boolean surprising;

    void full(boolean now) {
        full = now;
    }

    /** There seems to be room until it is used. */
    void surprising(boolean now) {
        surprising = now;
    }

    @Override
    public long room(Path file) throws IOException {
        return full && !surprising ? 0 : Disks.FILES.room(file);
    }

    @Override
    public Disk open(Path file) throws IOException {
        Disk disk = Disks.FILES.open(file);
        return new Disk() {

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
                if (full) {
                    throw new IOException("No space left on device");
                }
                disk.write(from, offset);
            }

            @Override
            public void truncate(long size) throws IOException {
                disk.truncate(size);
            }

            @Override
            public void force() throws IOException {
                disk.force();
            }

            @Override
            public void close() throws IOException {
                disk.close();
            }
        };
    }
}
