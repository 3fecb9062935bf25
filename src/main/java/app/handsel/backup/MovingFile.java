package app.handsel.backup;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A whole notebook as one file, to be taken to another computer: a ZIP with {@code notebook.json}, which says of it
 * what a backup says, and the journal. A notebook with a password stays closed in it.
 */
public final class MovingFile {

    public static final String ENDING = ".handsel";

    static final String ABOUT = "notebook.json";
    static final String JOURNAL = "journal/";
    private static final int CHUNK = 1 << 20;

    private final Writing writing;

    public MovingFile(Writing writing) {
        this.writing = writing;
    }

    /**
     * Writes a backup to a file, reads it back, and only then gives it its name.
     *
     * @throws NotebookException {@link Problem#BACKUP_NOT_MADE} or {@link Problem#BACKUP_DAMAGED}; then a file that had
     *     that name before is as it was
     */
    public void write(Restorable from, Path file, Progress progress) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            try {
                writing.delete(unfinished);
                progress.step(0, 0.7);
                zip(from, unfinished, progress);
                progress.step(0.7, 1);
                MovedFile.check(unfinished, progress);
                writing.move(unfinished, file);
            } finally {
                writing.delete(unfinished);
            }
        } catch (IOException e) {
            throw new NotebookException(Problem.BACKUP_NOT_MADE, e.getClass().getSimpleName(), e);
        }
    }

    private void zip(Restorable from, Path file, Progress progress) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(new Chunks(file), CHUNK))) {
            zip.putNextEntry(new ZipEntry(ABOUT));
            zip.write(BackupFormat.write(from.backup()));
            long done = 0;
            for (Segment segment : from.backup().segments()) {
                zip.putNextEntry(new ZipEntry(JOURNAL + segment.name()));
                copy(
                        from.journal().resolve(segment.name()),
                        segment.bytes(),
                        zip,
                        done,
                        from.backup().bytes(),
                        progress);
                done += segment.bytes();
            }
        }
    }

    private static void copy(Path segment, long bytes, OutputStream into, long done, long all, Progress progress)
            throws IOException {
        try (var channel = FileChannel.open(segment);
                var in = Channels.newInputStream(channel)) {
            byte[] chunk = new byte[CHUNK];
            for (long at = 0; at < bytes; ) {
                progress.at(done + at, all);
                int count = in.read(chunk, 0, (int) Math.min(CHUNK, bytes - at));
                if (count < 0) {
                    throw new NotebookException(Problem.BACKUP_DAMAGED, segment.getFileName() + ": too short");
                }
                into.write(chunk, 0, count);
                at += count;
            }
        }
    }

    /** Each piece is on the medium before the next one is written. */
    private final class Chunks extends OutputStream {

        private final Path file;
        private long end;

        Chunks(Path file) {
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            writing.write(file, end, ByteBuffer.wrap(bytes, from, length));
            end += length;
        }
    }
}
