package app.handsel.backup;

import app.handsel.journal.JournalFiles;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Copies what a journal has grown by. An edit that is saved meanwhile must not wait for a gigabyte to reach the disk,
 * so little is written at once, forced, and the disk is then left alone for as long as that took.
 */
final class Copying {

    /** A whole copy in the making, beside one that turned out damaged. */
    static final String AGAIN = "again-";

    private static final int CHUNK = 1 << 20;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    private final Writing writing;
    private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);

    Copying(Writing writing) {
        this.writing = writing;
    }

    /** Copies the files into a folder; what a backup that lies there reaches is there already. */
    void into(Path folder, JournalFiles files, Optional<Backup> there, Progress progress) throws IOException {
        writing.folder(folder);
        long done = 0;
        long all = files.bytes();
        for (JournalFiles.Part part : files.parts()) {
            long from = there.flatMap(backup -> backup.segment(part.name()))
                    .map(Segment::bytes)
                    .filter(bytes -> bytes <= part.bytes())
                    .orElse(0L);
            try (var source = FileChannel.open(part.file())) {
                for (long at = from; at < part.bytes(); at += chunk.capacity()) {
                    progress.at(done + at, all);
                    copy(source, folder.resolve(part.name()), at, part.bytes());
                }
            }
            done += part.bytes();
        }
        progress.at(all, all);
    }

    private void copy(FileChannel source, Path target, long at, long end) throws IOException {
        chunk.clear().limit((int) Math.min(chunk.capacity(), end - at));
        while (chunk.hasRemaining()) {
            if (source.read(chunk, at + chunk.position()) < 0) {
                throw new EOFException("shorter than it was");
            }
        }
        long begin = System.nanoTime();
        writing.write(target, at, chunk.flip());
        rest(Duration.ofNanos(System.nanoTime() - begin));
    }

    private static void rest(Duration took) throws IOException {
        try {
            Thread.sleep(took.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : took);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException();
        }
    }
}
