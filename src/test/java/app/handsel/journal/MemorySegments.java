package app.handsel.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Segments in memory; there may be no room for another one. Their copies are empty unless they are asked for. */
final class MemorySegments implements Segments {

    final List<MemoryDisk> disks;
    final List<MemoryDisk> copies = new ArrayList<>();
    Optional<Seal> seal = Optional.empty();
    boolean full;

    MemorySegments(MemoryDisk... disks) {
        this.disks = new ArrayList<>(List.of(disks));
    }

    FileJournal journal() throws IOException {
        return new FileJournal(() -> {}, this, seal);
    }

    /** The same bytes on other disks, as after a restart, but without the copies. */
    MemorySegments copy() {
        return new MemorySegments(
                disks.stream().map(disk -> new MemoryDisk(disk.bytes)).toArray(MemoryDisk[]::new));
    }

    MemoryDisk last() {
        return disks.getLast();
    }

    @Override
    public List<Twin> open() {
        while (copies.size() < disks.size()) {
            copies.add(new MemoryDisk(new byte[0]));
        }
        var twins = new ArrayList<Twin>();
        for (int i = 0; i < disks.size(); i++) {
            twins.add(new Twin(disks.get(i), copies.get(i), false));
        }
        return twins;
    }

    @Override
    public Twin begin(Header header) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        disks.add(new MemoryDisk(header.bytes().array()));
        return open().getLast();
    }
}
