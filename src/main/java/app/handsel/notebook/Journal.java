package app.handsel.notebook;

import java.util.function.BiConsumer;

/** The truth on disk: every edit, in order, forced before it counts. Used by one thread at a time. */
public interface Journal extends AutoCloseable {

    /**
     * Appends an edit and forces it to disk.
     *
     * @throws NotebookException {@link Problem#NOT_SAVED} when it could not; then nothing of it is in the journal
     */
    Position append(Edit edit);

    /**
     * Hands over, in order, every edit after a position.
     *
     * @throws NotebookException {@link Problem#JOURNAL_BEHIND} when the journal does not hold that position
     */
    void replay(Position after, BiConsumer<Position, Edit> reader);

    /** About how many bytes it has, to tell how far a replay is; 0 when it is not known. */
    default long size() {
        return 0;
    }

    /** The one edit at a position. */
    Edit read(Position at);

    /**
     * Looks over a stretch of what is saved, in a few milliseconds, and mends what is damaged if it can be mended.
     *
     * @param from 0 for the first stretch, then what the last one returned; that is 0 again after the end
     * @throws NotebookException {@link Problem#JOURNAL_DAMAGED} when it cannot be mended
     */
    default long look(long from) {
        return 0;
    }

    /** {@code told} is called for each edit that was damaged, and is mended; once also for those so far. */
    default void whenMended(Runnable told) {}

    @Override
    void close();
}
