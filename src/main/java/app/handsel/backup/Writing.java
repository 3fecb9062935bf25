package app.handsel.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * All that backups do to a disk; tests put another one in its place. When a method returns, what it did is on the
 * medium.
 */
public interface Writing {

    /** Makes a folder for nobody but its owner, with those above it, when it is not there. */
    void folder(Path folder) throws IOException;

    /** Writes all of the bytes at an offset of a file, which is made when it is not there. */
    void write(Path file, long offset, ByteBuffer bytes) throws IOException;

    /** Puts a whole file in the place of the one that may be there; that one stays when this fails. */
    void replace(Path file, ByteBuffer content) throws IOException;

    /** Gives a file or a folder another name on the same disk; a file that has it is replaced. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, or a folder with all that is in it, when it is there. */
    void delete(Path path) throws IOException;
}
