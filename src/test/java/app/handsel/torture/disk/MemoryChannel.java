package app.handsel.torture.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open file, by its number: it may be moved or deleted meanwhile. */
final class MemoryChannel extends FileChannel {

    private final RecordingDisk disk;
    private final long node;
    private final boolean appends;
    private final int connection;
    private long position;

    MemoryChannel(RecordingDisk disk, long node, boolean appends) {
        this.disk = disk;
        this.node = node;
        this.appends = appends;
        this.connection = disk.connection();
    }

    private void check() throws IOException {
        if (disk.isPulled() || disk.connection() != connection) {
            throw new IOException("Input/output error");
        }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int count = read(into, position);
        position += Math.max(0, count);
        return count;
    }

    @Override
    public int read(ByteBuffer into, long at) throws IOException {
        synchronized (disk) {
            check();
            if (at >= disk.tree().size(node)) {
                return -1;
            }
            byte[] bytes = disk.tree().read(node, at, into.remaining());
            into.put(bytes);
            return bytes.length;
        }
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        int count = write(from, appends ? size() : position);
        position += count;
        return count;
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
        check();
        byte[] bytes = new byte[from.remaining()];
        from.get(bytes);
        if (bytes.length > 0) {
            disk.take(new Step.Wrote(node, at, bytes));
        }
        return bytes.length;
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public FileChannel position(long to) {
        position = to;
        return this;
    }

    @Override
    public long size() throws IOException {
        synchronized (disk) {
            check();
            return disk.tree().size(node);
        }
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (size < size()) {
            disk.take(new Step.CutOff(node, size));
        }
        position = Math.min(position, size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        check();
        disk.force(node);
    }

    @Override
    public long transferTo(long at, long count, WritableByteChannel target) throws IOException {
        byte[] bytes;
        synchronized (disk) {
            check();
            bytes = disk.tree().read(node, at, (int) Math.min(count, 1 << 20));
        }
        return target.write(ByteBuffer.wrap(bytes));
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long at, long count) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(count, 1 << 20));
        source.read(bytes);
        return write(bytes.flip(), at);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long at, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long at, long size, boolean shared) {
        return new MemoryLock(this, at, size, shared);
    }

    @Override
    public FileLock tryLock(long at, long size, boolean shared) {
        return new MemoryLock(this, at, size, shared);
    }

    @Override
    protected void implCloseChannel() {}

    /** Nobody else is there. */
    private static final class MemoryLock extends FileLock {

        MemoryLock(FileChannel channel, long at, long size, boolean shared) {
            super(channel, at, size, shared);
        }

        @Override
        public boolean isValid() {
            return true;
        }

        @Override
        public void release() {}
    }
}
