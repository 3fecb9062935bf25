package app.handsel.journal;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The few things that we ask of a file; tests put a failing one in its place. */
public interface Disk extends AutoCloseable {

    long size() throws IOException;

    /** Fills the buffer from the bytes at an offset, or as far as there are any. */
    void read(ByteBuffer into, long offset) throws IOException;

    /** Writes all of the buffer. */
    void write(ByteBuffer from, long offset) throws IOException;

    void truncate(long size) throws IOException;

    /** Returns when everything written is on the medium. */
    void force() throws IOException;

    @Override
    void close() throws IOException;
}
