package app.handsel.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;

/**
 * A file as a disk. With {@code ahead}, space for writes to come is taken from the system before it is needed, filled
 * with zeros: then many small edits still fit on a disk that is full.
 */
public final class FileDisk implements Disk {

    /** About a thousand small edits. */
    static final int AHEAD = 1 << 20;

    private final Path file;
    private final int ahead;
    private final Set<StandardOpenOption> options;
    private FileChannel channel;
    private boolean closed;

    public FileDisk(Path file, int ahead) throws IOException {
        this(file, ahead, EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    private FileDisk(Path file, int ahead, Set<StandardOpenOption> options) throws IOException {
        this.file = file;
        this.ahead = ahead;
        this.options = options;
        this.channel = FileChannel.open(file, options);
    }

    /** One that is only read; writing to it is a mistake of ours. */
    static FileDisk toRead(Path file) throws IOException {
        return new FileDisk(file, 0, EnumSet.of(StandardOpenOption.READ));
    }

    /**
     * An interrupted thread finds its channel closed, and that of a drive that was pulled stays dead: neither may end
     * all saving.
     */
    private FileChannel channel() throws IOException {
        if (!channel.isOpen() && !closed) {
            channel = FileChannel.open(file, options);
        }
        return channel;
    }

    private interface Use<T> {
        T of(FileChannel channel) throws IOException;
    }

    private <T> T use(Use<T> use) throws IOException {
        FileChannel used = channel();
        try {
            return use.of(used);
        } catch (IOException e) {
            used.close();
            throw e;
        }
    }

    @Override
    public long size() throws IOException {
        return use(FileChannel::size);
    }

    @Override
    public void read(ByteBuffer into, long offset) throws IOException {
        long at = offset;
        while (into.hasRemaining()) {
            long here = at;
            int count = use(open -> open.read(into, here));
            if (count < 0) {
                return;
            }
            at += count;
        }
    }

    @Override
    public void write(ByteBuffer from, long offset) throws IOException {
        reserve(offset + from.remaining());
        fill(from, offset);
    }

    private void reserve(long end) throws IOException {
        long size = size();
        if (ahead > 0 && end > size) {
            try {
                fill(ByteBuffer.allocate((int) (end - size) + ahead), size);
            } catch (IOException _) {
                // There is no room to spare, but perhaps enough for this one; if not, writing it says so.
            }
        }
    }

    private void fill(ByteBuffer from, long offset) throws IOException {
        long at = offset;
        while (from.hasRemaining()) {
            long here = at;
            at += use(open -> open.write(from, here));
        }
    }

    @Override
    public void truncate(long size) throws IOException {
        long rest = size() - size;
        if (rest > 0 && rest <= 2 * ahead) {
            // What is reserved stays so.
            fill(ByteBuffer.allocate((int) rest), size);
        } else {
            use(open -> open.truncate(size));
        }
    }

    @Override
    public void force() throws IOException {
        use(open -> {
            open.force(false);
            return open;
        });
    }

    @Override
    public void close() throws IOException {
        closed = true;
        channel.close();
    }
}
