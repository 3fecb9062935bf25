package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The first bytes of a segment: eight that say what it is, the format version, the notebook's own random id, and a
 * checksum over these. The first record's checksum follows on from it, so records belong to one notebook only.
 */
record Header(int version, UUID notebook) {

    /** Raised with every change that an older Handsel could not read. A newer one then begins a new segment. */
    static final int VERSION = 1;

    static final int SIZE = 32;

    private static final long MAGIC = 0x48414E4453454C0AL; // "HANDSEL" and a line feed

    static Header fresh() {
        return new Header(VERSION, UUID.randomUUID());
    }

    ByteBuffer bytes() {
        var bytes = ByteBuffer.allocate(SIZE)
                .putLong(MAGIC)
                .putInt(version)
                .putLong(notebook.getMostSignificantBits())
                .putLong(notebook.getLeastSignificantBits());
        return bytes.putInt(Checksum.of(bytes.slice(0, bytes.position()))).flip();
    }

    int checksum() {
        return bytes().getInt(SIZE - Integer.BYTES);
    }

    /**
     * @throws NotebookException {@link Problem#NEWER_VERSION}, or {@link Problem#JOURNAL_DAMAGED} when these are not
     *     the first bytes of a segment
     */
    static Header read(ByteBuffer bytes) {
        if (bytes.remaining() < SIZE || bytes.getLong(0) != MAGIC) {
            throw new NotebookException(Problem.JOURNAL_DAMAGED, "not a journal: bytes 0 to " + SIZE);
        }
        // Before the checksum: a newer header may be laid out in another way.
        int version = bytes.getInt(8);
        if (version > VERSION) {
            throw new NotebookException(Problem.NEWER_VERSION, "journal of version " + version);
        }
        var header = new Header(version, new UUID(bytes.getLong(12), bytes.getLong(20)));
        if (!header.bytes().equals(bytes.slice(0, SIZE))) {
            throw new NotebookException(Problem.JOURNAL_DAMAGED, "header: bytes 0 to " + SIZE);
        }
        return header;
    }
}
