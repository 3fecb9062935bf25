package app.handsel.journal;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** A journal up to one of its edits, as in a backup: it can be read while others write to it, and is never changed. */
public final class FixedJournal implements Journal {

    private final Joined disk;
    private final Position end;

    FixedJournal(Segments segments, Optional<Seal> seal, Position end) throws IOException {
        this.disk = new Joined(segments, seal);
        this.end = end;
    }

    /**
     * Opens what lies in a folder, which needs no copies beside the segments.
     *
     * @param end what lies behind it does not count
     * @throws NotebookException as for {@link FileJournal#open}
     */
    public static FixedJournal open(Path folder, Optional<Seal> seal, Position end) {
        try {
            return new FixedJournal(new FixedSegments(folder, false), seal, end);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws NotebookException {@link Problem#JOURNAL_DAMAGED} when an edit before the end is not whole
     */
    @Override
    public void replay(Position after, BiConsumer<Position, Edit> reader) {
        try {
            var reading = new Reading(disk, () -> {});
            Position last = after;
            while (last.sequence() < end.sequence()) {
                Position before = last;
                Stored next = reading.after(before).orElseThrow(() -> missing(before));
                reader.accept(next.at(), reading.decoded(next));
                last = next.at();
            }
            if (!last.equals(end)) {
                throw missing(last);
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public Edit read(Position at) {
        try {
            var reading = new Reading(disk, () -> {});
            return reading.at(at.offset(), at.sequence())
                    .filter(stored -> stored.at().equals(at))
                    .map(reading::decoded)
                    .orElseThrow(() -> Reading.damaged(at));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    public UUID notebook() {
        return disk.notebook();
    }

    @Override
    public Position append(Edit edit) {
        throw new UnsupportedOperationException("it is fixed");
    }

    @Override
    public void close() {
        try {
            disk.close();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static NotebookException missing(Position last) {
        return new NotebookException(Problem.JOURNAL_DAMAGED, "after edit %d".formatted(last.sequence()));
    }

    private static NotebookException unusable(IOException e) {
        return new NotebookException(Problem.FOLDER_UNUSABLE, e.getClass().getSimpleName(), e);
    }
}
