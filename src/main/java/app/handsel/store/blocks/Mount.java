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
        return new BlockChannel(file, new BlockFile(disks.open(file), seal));
    }

    @Override
    public void close() {
        MOUNTED.remove(folder);
    }

    /** Empty for a folder that was never there, or is no more. */
    static Optional<Mount> at(String folder) {
        return Optional.ofNullable(MOUNTED.get(folder));
    }
}
