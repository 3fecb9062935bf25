package app.handsel.backup;

import app.handsel.journal.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Writes to a real disk, and waits until it is there. */
public final class OnDisk implements Writing {

    @Override
    public void folder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            return;
        }
        Path above = absolute.getParent();
        if (above != null) {
            folder(above);
        }
        OwnerOnly.folder(absolute);
        force(absolute);
    }

    @Override
    public void write(Path file, long offset, ByteBuffer bytes) throws IOException {
        boolean made = Files.notExists(file);
        try (var channel = OwnerOnly.open(file)) {
            long at = offset;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
            channel.force(true);
        }
        if (made) {
            force(file);
        }
    }

    @Override
    public void replace(Path file, ByteBuffer content) throws IOException {
        OwnerOnly.replace(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(to);
        force(from);
    }

    @Override
    public void delete(Path path) throws IOException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var inside = Files.walk(path)) {
            for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
        force(path);
    }

    /** Its entry in the folder it lies in. */
    private static void force(Path path) throws IOException {
        OwnerOnly.force(path.toAbsolutePath().getParent());
    }
}
