package app.handsel.backup;

import app.handsel.journal.JournalFiles;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads copied files from beginning to end, and compares them with what was written down of them before. */
final class ReadBack {

    private static final int STEP = 1 << 20;

    private ReadBack() {}

    /**
     * The files as they lie in a folder.
     *
     * @param before a backup of the same journal: as far as it reaches they have to be what they were
     * @throws NotebookException {@link Problem#BACKUP_DAMAGED}
     */
    static List<Segment> of(Path folder, JournalFiles files, Optional<Backup> before, Progress progress) {
        var segments = new ArrayList<Segment>();
        long done = 0;
        for (JournalFiles.Part part : files.parts()) {
            var known = before.flatMap(backup -> backup.segment(part.name()))
                    .filter(segment -> segment.bytes() <= part.bytes());
            segments.add(read(
                    folder.resolve(part.name()), part.bytes(), known, read -> progress.at(read, files.bytes()), done));
            done += part.bytes();
        }
        return segments;
    }

    /** @throws NotebookException {@link Problem#BACKUP_DAMAGED} when one of them is not what a backup says */
    static void check(Path folder, Backup backup, Progress progress) {
        long done = 0;
        for (Segment segment : backup.segments()) {
            read(
                    folder.resolve(segment.name()),
                    segment.bytes(),
                    Optional.of(segment),
                    read -> progress.at(read, backup.bytes()),
                    done);
            done += segment.bytes();
        }
    }

    private interface Seen {
        void upTo(long bytes);
    }

    private static Segment read(Path file, long bytes, Optional<Segment> known, Seen seen, long before) {
        var digest = Sha256.begin();
        try (var channel = FileChannel.open(file)) {
            var buffer = ByteBuffer.allocateDirect(STEP);
            long stop = known.map(Segment::bytes).orElse(bytes);
            long at = 0;
            while (at < bytes) {
                seen.upTo(before + at);
                buffer.clear().limit((int) Math.min(STEP, (at < stop ? stop : bytes) - at));
                int count = channel.read(buffer, at);
                if (count < 0) {
                    throw damaged(file, "too short");
                }
                digest.update(buffer.flip());
                at += count;
                if (at == stop && known.isPresent() && !known.get().sha256().equals(soFar(digest))) {
                    throw damaged(file, "changed");
                }
            }
        } catch (NoSuchFileException _) {
            throw damaged(file, "missing");
        } catch (IOException e) {
            throw damaged(file, e.getClass().getSimpleName());
        }
        return new Segment(file.getFileName().toString(), bytes, Sha256.hex(digest.digest()));
    }

    private static String soFar(MessageDigest digest) {
        try {
            return Sha256.hex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NotebookException damaged(Path file, String how) {
        return new NotebookException(Problem.BACKUP_DAMAGED, file.getFileName() + ": " + how);
    }
}
