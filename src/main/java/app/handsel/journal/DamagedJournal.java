package app.handsel.journal;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;

/** A journal that is damaged in both files, read as far as it can be: what is whole in neither is passed over. */
public final class DamagedJournal implements Journal {

    private final Joined disk;
    private final Window originals;
    private final Window copies;
    private final List<Gap> gaps = new ArrayList<>();

    private DamagedJournal(Joined disk) throws IOException {
        this.disk = disk;
        this.originals = new Window(disk);
        this.copies = new Window(disk.copies());
    }

    /**
     * Edits that cannot be read, by their numbers; between which moments they were saved, as far as that is known. At
     * the end of a journal nobody can tell how many there were: then both numbers are the same.
     */
    public record Gap(long first, long last, Optional<Instant> after, Optional<Instant> before) {}

    /**
     * Nothing in the folder is changed.
     *
     * @throws NotebookException when not even the beginning of each segment is left
     */
    public static DamagedJournal open(Path folder, Optional<Seal> seal) {
        try {
            return new DamagedJournal(new Joined(new FixedSegments(folder, true), seal));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Hands over what can be read; {@link #gaps} says afterwards what could not. */
    @Override
    public void replay(Position after, BiConsumer<Position, Edit> reader) {
        gaps.clear();
        try {
            Position last = after;
            Optional<Instant> when = Optional.empty();
            for (var next = next(last); next.isPresent(); next = next(last)) {
                Position at = next.get().at();
                Edit edit = next.get().edit();
                if (at.sequence() > last.sequence() + 1) {
                    gaps.add(new Gap(last.sequence() + 1, at.sequence() - 1, when, Optional.of(edit.at())));
                }
                reader.accept(at, edit);
                when = Optional.of(edit.at());
                last = at;
            }
            if (!new Tail(originals, disk.next(last), disk.closed()).isClean()) {
                gaps.add(new Gap(last.sequence() + 1, last.sequence() + 1, when, Optional.empty()));
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** What the last {@link #replay} had to pass over. */
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    private record Whole(Position at, Edit edit) {}

    private Optional<Whole> next(Position last) throws IOException {
        Position from = disk.next(last);
        Optional<Whole> next = at(from.end(), from.sequence() + 1);
        return next.isPresent() ? next : beyond(from);
    }

    /** The next whole edit after a damaged stretch. */
    private Optional<Whole> beyond(Position from) throws IOException {
        long size = Math.max(originals.size(), copies.size());
        for (long offset = from.end() + 1; offset <= size - Part.FRAME; offset++) {
            long most = from.sequence() + 2 + (offset - from.end()) / Part.FRAME;
            for (Window window : List.of(originals, copies)) {
                if (window.holds(offset, Part.FRAME)) {
                    long sequence = window.bytes(offset, Part.HEAD).getLong(Integer.BYTES);
                    if (sequence > from.sequence() && sequence <= most) {
                        Optional<Whole> found = at(offset, sequence);
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Whole> at(long offset, long sequence) throws IOException {
        for (Window window : List.of(originals, copies)) {
            Optional<Stored> stored = Stored.at(window, offset, sequence);
            if (stored.isPresent()) {
                try {
                    byte[] text = disk.opened(stored.get().edit(), stored.get().at());
                    return Optional.of(new Whole(stored.get().at(), EditFormat.read(text)));
                } catch (JacksonException | BrokenSeal _) {
                    // Valid bytes that are no edit: the rest of one that began in the damage.
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Position append(Edit edit) {
        throw new UnsupportedOperationException("it is damaged");
    }

    @Override
    public Edit read(Position at) {
        throw new UnsupportedOperationException("it is damaged");
    }

    public UUID notebook() {
        return disk.notebook();
    }

    @Override
    public void close() {
        try {
            disk.close();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static NotebookException unusable(IOException e) {
        return new NotebookException(Problem.FOLDER_UNUSABLE, e.getClass().getSimpleName(), e);
    }
}
