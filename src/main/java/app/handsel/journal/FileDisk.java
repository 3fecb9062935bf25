package app.handsel.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file as a disk. */
final class FileDisk implements Disk {

    private final Path file;
    private FileChannel channel;
    private boolean closed;

    FileDisk(Path file) throws IOException {
        this.file = file;
        this.channel = open(file);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** An interrupted thread finds its channel closed; that must not end all saving. */
    private FileChannel channel() throws IOException {
        if (!channel.isOpen() && !closed) {
            channel = open(file);
        }
        return channel;
    }

    @Override
    public long size() throws IOException {
        return channel().size();
    }

    @Override
    public void read(ByteBuffer into, long offset) throws IOException {
        long at = offset;
        while (into.hasRemaining()) {
            int count = channel().read(into, at);
            if (count < 0) {
                return;
            }
            at += count;
        }
    }

    @Override
    public void write(ByteBuffer from, long offset) throws IOException {
        long at = offset;
        while (from.hasRemaining()) {
            at += channel().write(from, at);
        }
    }

    @Override
    public void truncate(long size) throws IOException {
        channel().truncate(size);
    }

    @Override
    public void force() throws IOException {
        channel().force(false);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        channel.close();
    }
}
