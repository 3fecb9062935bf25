package app.handsel.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes files and folders that nobody but their owner can read. On Windows the user's own folder sees to that. */
public final class OwnerOnly {

    /** Ends the name of a file that is not whole yet, or never became so. */
    static final String UNFINISHED = ".new";

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /** Makes a folder and those above it, when they are not there; none of them is lost in a power cut. */
    public static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.toAbsolutePath().getParent();
        if (above == null) {
            throw new NoSuchFileException(folder.toString());
        }
        folder(above);
        Files.createDirectories(folder, attributes("rwx------"));
        force(above);
    }

    /** Makes a file whole or not at all, also in a power cut, with the folder's entry for it. */
    public static void file(Path file, ByteBuffer content) throws IOException {
        Files.move(unfinished(file, content), file);
        force(file.toAbsolutePath().getParent());
    }

    /** As {@link #file}, in the place of the one that may be there; that one stays when this fails. */
    public static void replace(Path file, ByteBuffer content) throws IOException {
        Files.move(unfinished(file, content), file, StandardCopyOption.ATOMIC_MOVE);
        force(file.toAbsolutePath().getParent());
    }

    /** Makes a file with the content of another one, whole or not at all. */
    public static void copy(Path from, Path to) throws IOException {
        Path unfinished = to.resolveSibling(to.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        try (var source = FileChannel.open(from);
                var target = open(unfinished)) {
            long size = source.size();
            for (long at = 0; at < size; ) {
                at += source.transferTo(at, size - at, target);
            }
            target.force(true);
        }
        Files.move(unfinished, to);
        force(to.toAbsolutePath().getParent());
    }

    private static Path unfinished(Path file, ByteBuffer content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        try (var channel = open(unfinished)) {
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
        return unfinished;
    }

    /** Puts a file in the place of another one, in one step. The folders are still to be forced. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns when what was made, moved or deleted in a folder is so on the medium. */
    public static void force(Path folder) throws IOException {
        if (POSIX) { // Windows has no way to force a folder.
            try (var channel = FileChannel.open(folder)) {
                channel.force(true);
            }
        }
    }

    /** Opens a file for writing, and makes it when it is not there. */
    public static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), attributes("rw-------"));
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
