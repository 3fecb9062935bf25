package app.handsel.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Segments in memory; there may be no room for another one. */
final class MemorySegments implements Segments {

    final List<MemoryDisk> disks;
    boolean full;

    MemorySegments(MemoryDisk... disks) {
        this.disks = new ArrayList<>(List.of(disks));
    }

    FileJournal journal() throws IOException {
        return new FileJournal(() -> {}, this);
    }

    /** The same bytes on other disks, as after a restart. */
    MemorySegments copy() {
        return new MemorySegments(
                disks.stream().map(disk -> new MemoryDisk(disk.bytes)).toArray(MemoryDisk[]::new));
    }

    MemoryDisk last() {
        return disks.getLast();
    }

    @Override
    public List<Disk> open() {
        return List.copyOf(disks);
    }

    @Override
    public Disk begin(Header header) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        disks.add(new MemoryDisk(header.bytes().array()));
        return last();
    }
}
