package app.handsel.upkeep;

import java.nio.file.Path;
import java.time.Instant;

/** Is told how it goes, on the thread that works. */
public interface Told {

    /** How many edits of the notebook have been read. */
    default void edits(long done) {}

    /** A backup of a moment was written anew. */
    default void backup(Instant of, Path root) {}

    /** A notebook that was kept beside this one was written anew too. */
    default void beside(Path notebook) {}

    /** What was left of a damaged notebook was deleted. */
    default void deleted(Path folder) {}

    /** Backups that are not there now; they are written anew when they are. */
    default void away(Path root) {}

    /** Something that could not be read, and so stays as it is. */
    default void left(Path folder) {}
}
