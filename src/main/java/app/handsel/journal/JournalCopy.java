package app.handsel.journal;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Writes a whole journal anew in another folder, with a new id, and some of its edits changed or left out. */
public final class JournalCopy {

    private final Joined disk;
    private final MessageDigest written = sha256();
    private final List<Long> leftOut = new ArrayList<>();
    private Position end = Position.START;
    private long changed;

    private JournalCopy(Joined disk) {
        this.disk = disk;
    }

    /**
     * The id and the end of what was written, the numbers that the edits which were left out had before, and how many
     * others were changed.
     */
    public record Written(UUID notebook, Position end, List<Long> leftOut, long changed) {

        public Written {
            leftOut = List.copyOf(leftOut);
        }

        /** Whether it says the same as before. */
        public boolean same() {
            return leftOut.isEmpty() && changed == 0;
        }

        /** The number that the last edit now has which was there at an old number. */
        public long sequence(long old) {
            return old - leftOut.stream().filter(sequence -> sequence <= old).count();
        }
    }

    /**
     * Returns when all of it is forced to disk and was read back.
     *
     * @param folder a new one
     * @param each what becomes of an edit; nothing leaves it out
     * @param progress is told the number of each edit that was read
     * @throws NotebookException {@link Problem#NOT_REWRITTEN} when it could not be written, or reads otherwise
     */
    public static Written write(
            Journal from,
            Function<Edit, Optional<Edit>> each,
            Path folder,
            Optional<Seal> seal,
            LongConsumer progress) {
        try {
            OwnerOnly.folder(folder);
            try (var disk = new Joined(new FolderSegments(folder, seal.isPresent()), seal)) {
                var copy = new JournalCopy(disk);
                copy.writeAll(from, each, progress);
                copy.readBack(folder, seal);
                return new Written(disk.notebook(), copy.end, copy.leftOut, copy.changed);
            }
        } catch (IOException e) {
            throw new NotebookException(Problem.NOT_REWRITTEN, e.getClass().getSimpleName(), e);
        }
    }

    private void writeAll(Journal from, Function<Edit, Optional<Edit>> each, LongConsumer progress) throws IOException {
        try {
            from.replay(Position.START, (at, edit) -> {
                Optional<Edit> became = each.apply(edit);
                became.ifPresentOrElse(this::append, () -> leftOut.add(at.sequence()));
                if (became.filter(other -> !other.equals(edit)).isPresent()) {
                    changed++;
                }
                progress.accept(at.sequence());
            });
        } catch (Refused e) {
            throw e.reason;
        }
        disk.force();
        disk.copyUpTo(disk.next(end).end());
        disk.forceCopy();
    }

    private void append(Edit edit) {
        byte[] text = EditFormat.write(edit);
        var before = disk.next(end);
        long sequence = before.sequence() + 1;
        var bytes = Part.all(sequence, disk.closed(text, sequence), before.checksum());
        int length = bytes.limit();
        end = new Position(sequence, before.end(), before.end() + length, bytes.getInt(length - Integer.BYTES));
        try {
            disk.write(bytes, before.end());
        } catch (IOException e) {
            throw new Refused(e);
        }
        written.update(text);
    }

    private void readBack(Path folder, Optional<Seal> seal) {
        MessageDigest read = sha256();
        try (var journal = FixedJournal.open(folder, seal, end)) {
            journal.replay(Position.START, (_, edit) -> read.update(EditFormat.write(edit)));
        }
        if (!Arrays.equals(read.digest(), written.digest())) {
            throw new NotebookException(Problem.NOT_REWRITTEN, "reads otherwise");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Carries what the disk says out of the reading. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final IOException reason;

        Refused(IOException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
