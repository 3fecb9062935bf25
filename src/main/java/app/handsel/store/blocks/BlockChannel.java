package app.handsel.store.blocks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/** The file in blocks as H2 wants a file. */
final class BlockChannel extends FileBaseDefault {

    /** Behind everything, because on Windows nobody else, not even we by another channel, can read what is locked. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final Path path;
    private final BlockFile file;
    private @Nullable FileChannel locked;

    BlockChannel(Path path, BlockFile file) {
        this.path = path;
        this.file = file;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public int read(ByteBuffer into, long at) throws IOException {
        return file.read(into, at);
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
        int length = from.remaining();
        file.write(from, at);
        return length;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force();
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        var channel = FileChannel.open(path, StandardOpenOption.WRITE);
        locked = channel;
        return channel.tryLock(LOCKED, 1, false);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        try (file) {
            if (locked != null) {
                locked.close();
            }
        }
    }
}
