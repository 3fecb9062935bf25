package app.handsel.backup;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a {@link MovingFile}, which may come from anybody: nothing is unpacked but what it says of itself in advance,
 * to the byte, and that must fit both the file and the disk.
 */
public final class MovedFile {

    /** JSON shrinks to a tenth or so; what would grow so much more is a trap. */
    private static final long MOST_GROWTH = 200;

    private static final long SLACK = 1 << 20;
    private static final int CHUNK = 1 << 16;

    private MovedFile() {}

    /** Where unpacked bytes go. */
    private interface Sink {
        void take(Segment segment, long offset, ByteBuffer bytes) throws IOException;
    }

    /** @throws NotebookException {@link Problem#BACKUP_DAMAGED}, {@link Problem#NOT_A_NOTEBOOK} */
    static Backup check(Path file, Progress progress) {
        return read(file, (_, _, _) -> {}, progress);
    }

    /**
     * Unpacks all of it into a folder, which holds nothing before; it is the caller's to delete, also after a failure.
     *
     * @throws NotebookException {@link Problem#NOT_A_NOTEBOOK}, {@link Problem#BACKUP_DAMAGED},
     *     {@link Problem#NEWER_VERSION} or {@link Problem#NO_ROOM}
     */
    public static Restorable unpack(Path file, Path folder, Writing writing, Progress progress) {
        try {
            writing.folder(folder);
            Sink sink = (segment, offset, bytes) -> {
                if (offset == 0 && Files.getFileStore(folder).getUsableSpace() < segment.bytes()) {
                    throw new NotebookException(Problem.NO_ROOM, segment.name());
                }
                writing.write(folder.resolve(segment.name()), offset, bytes);
            };
            return new Restorable(read(file, sink, progress), folder, true);
        } catch (IOException e) {
            throw new NotebookException(Problem.NO_ROOM, e.getClass().getSimpleName(), e);
        }
    }

    private static Backup read(Path file, Sink sink, Progress progress) {
        try (var zip = opened(file)) {
            Backup about = about(zip);
            if (about.bytes() > Files.size(file) * MOST_GROWTH + SLACK) {
                throw damaged("larger than it can be");
            }
            if (zip.size() != about.segments().size() + 1) {
                throw damaged("other files in it");
            }
            long done = 0;
            for (Segment segment : about.segments()) {
                unpack(zip, segment, sink, done, about.bytes(), progress);
                done += segment.bytes();
            }
            return about;
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e.getClass().getSimpleName());
        }
    }

    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | NoSuchFileException e) {
            throw new NotebookException(Problem.NOT_A_NOTEBOOK, e.getClass().getSimpleName(), e);
        }
    }

    private static Backup about(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MovingFile.ABOUT);
        if (entry == null) {
            throw new NotebookException(Problem.NOT_A_NOTEBOOK, "nothing says what it is");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return BackupFormat.read(in.readNBytes(BackupFormat.LONGEST + 1));
        }
    }

    private static void unpack(ZipFile zip, Segment segment, Sink sink, long done, long all, Progress progress)
            throws IOException {
        ZipEntry entry = zip.getEntry(MovingFile.JOURNAL + segment.name());
        if (entry == null) {
            throw damaged(segment.name() + ": missing");
        }
        var digest = Sha256.begin();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] chunk = new byte[CHUNK];
            long at = 0;
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                if (at + count > segment.bytes()) {
                    throw damaged(segment.name() + ": too long");
                }
                progress.at(done + at, all);
                digest.update(chunk, 0, count);
                sink.take(segment, at, ByteBuffer.wrap(chunk, 0, count));
                at += count;
            }
            if (at < segment.bytes() || !Sha256.hex(digest.digest()).equals(segment.sha256())) {
                throw damaged(segment.name() + ": changed");
            }
        }
    }

    private static NotebookException damaged(String how) {
        return new NotebookException(Problem.BACKUP_DAMAGED, how);
    }
}
