package app.handsel.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Writes to a real disk, except where a test says otherwise. */
public class Forwarding implements Writing {

    private final Writing disk = new OnDisk();

    @Override
    public void folder(Path folder) throws IOException {
        disk.folder(folder);
    }

    @Override
    public void write(Path file, long offset, ByteBuffer bytes) throws IOException {
        disk.write(file, offset, bytes);
    }

    @Override
    public void replace(Path file, ByteBuffer content) throws IOException {
        disk.replace(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.delete(path);
    }
}
