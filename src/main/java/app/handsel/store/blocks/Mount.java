package app.handsel.store.blocks;

import app.handsel.journal.Seal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;

/**
 * The one file that a database may use. H2 can be given nothing but a name, so what belongs to it waits here until H2
 * asks: the path, in which a semicolon would begin H2's settings, and the key. Both are forgotten on closing.
 */
public final class Mount implements AutoCloseable {

    private static final String FOLDER = "/";
    private static final Map<String, Mount> MOUNTED = new ConcurrentHashMap<>();
    private static final AtomicLong LAST = new AtomicLong();

    static {
        FilePath.register(new BlockPath(""));
    }

    private final String folder = FOLDER + LAST.incrementAndGet();
    private final Path file;
    private final Optional<Seal> seal;
    private final Disks disks;
    private Optional<BlockFile> open = Optional.empty();
    private Optional<FileChannel> channel = Optional.empty();

    public Mount(Path file, Optional<Seal> seal, Disks disks) {
        this.file = file;
        this.seal = seal;
        this.disks = disks;
        MOUNTED.put(folder, this);
    }

    /** What H2 calls the database. */
    public String name() {
        return BlockPath.SCHEME + ":" + folder + "/store";
    }

    /** Opens the file for H2, which sees to it that this is done once. */
    FileChannel open() throws IOException {
        var blocks = new BlockFile(disks.open(file), seal);
        open = Optional.of(blocks);
        channel = Optional.of(new BlockChannel(file, blocks));
        return channel.get();
    }

    /** How many bytes more the disk can take; none when it cannot be asked. */
    public long room() {
        try {
            return disks.room(file);
        } catch (IOException _) {
            return 0;
        }
    }

    /** How many blocks the file has. */
    public long blocks() throws IOException {
        return open.isEmpty() ? 0 : Math.ceilDiv(open.get().size(), (long) BlockFile.BLOCK);
    }

    /** @throws DamagedBlock when it is not what was written; {@link #isDamaged} then says so too */
    public void look(long block) throws IOException {
        if (open.isPresent() && block < blocks()) {
            open.get().content(block);
        }
    }

    /** Whether anything that was read from the file was damaged. */
    public boolean isDamaged() {
        return open.map(BlockFile::isDamaged).orElse(false);
    }

    /** H2 has opened the file although something was damaged: it had not been written to its end, and is not used. */
    public void forgetDamage() {
        open.ifPresent(BlockFile::forgetDamage);
    }

    public static boolean isSealed(Path file) throws IOException {
        return Header.isSealed(file);
    }

    @Override
    public void close() {
        MOUNTED.remove(folder);
        channel.ifPresent(Mount::let);
    }

    /** H2 has done so before, unless it failed. */
    private static void let(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException _) {
            // Nothing more is expected of it.
        }
    }

    /** Empty for a folder that was never there, or is no more. */
    static Optional<Mount> at(String folder) {
        return Optional.ofNullable(MOUNTED.get(folder));
    }
}
