package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * The first bytes of a segment: eight that say what it is, the format version, the notebook's own random id, and a
 * checksum over these. The first record's checksum follows on from it, so records belong to one notebook only.
 *
 * <p>From version 2 on it also says what it goes on from: {@code start} is how many bytes all segments before have
 * together, {@code previous} the checksum that these end with. What may still lie behind them does not count. From
 * version 3 on, edits may be sealed: then {@code salt} makes the key of this segment; all zeros say that they are not.
 */
record Header(int version, UUID notebook, long start, int previous, Optional<UUID> salt) {

    /** Raised with every change that an older Handsel could not read. A newer one then begins a new segment. */
    static final int VERSION = 3;

    private static final long MAGIC = 0x48414E4453454C0AL; // "HANDSEL" and a line feed
    private static final int SIZE_1 = 32;
    private static final int SIZE_2 = 44;
    private static final int SIZE_3 = 60;
    private static final UUID NO_SALT = new UUID(0, 0);

    static final int LONGEST = SIZE_3;

    static Header fresh(boolean sealed) {
        return new Header(VERSION, UUID.randomUUID(), 0, 0, salt(sealed));
    }

    /** The same notebook goes on in our version. */
    Header next(long end, int checksum, boolean sealed) {
        return new Header(VERSION, notebook, end, checksum, salt(sealed));
    }

    private static Optional<UUID> salt(boolean sealed) {
        return sealed ? Optional.of(UUID.randomUUID()) : Optional.empty();
    }

    ByteBuffer bytes() {
        var bytes = ByteBuffer.allocate(size()).putLong(MAGIC).putInt(version);
        put(notebook, bytes);
        if (version > 1) {
            bytes.putLong(start).putInt(previous);
        }
        if (version > 2) {
            put(salt.orElse(NO_SALT), bytes);
        }
        return bytes.putInt(Checksum.of(bytes.slice(0, bytes.position()))).flip();
    }

    static void put(UUID id, ByteBuffer into) {
        into.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    int size() {
        return switch (version) {
            case 1 -> SIZE_1;
            case 2 -> SIZE_2;
            default -> SIZE_3;
        };
    }

    int checksum() {
        return bytes().getInt(size() - Integer.BYTES);
    }

    /**
     * @throws NotebookException {@link Problem#NEWER_VERSION}, or {@link Problem#JOURNAL_DAMAGED} when these are not
     *     the first bytes of a segment
     */
    static Header read(ByteBuffer bytes) {
        if (bytes.remaining() < SIZE_1 || bytes.getLong(0) != MAGIC) {
            throw damaged("not a journal", SIZE_1);
        }
        // Before the checksum: a newer header may be laid out in another way.
        int version = bytes.getInt(8);
        if (version > VERSION) {
            throw new NotebookException(Problem.NEWER_VERSION, "journal of version " + version);
        }
        boolean goesOn = version > 1 && bytes.remaining() >= SIZE_2;
        boolean salted = version > 2 && bytes.remaining() >= SIZE_3;
        var header = new Header(
                version,
                new UUID(bytes.getLong(12), bytes.getLong(20)),
                goesOn ? bytes.getLong(28) : 0,
                goesOn ? bytes.getInt(36) : 0,
                salted
                        ? Optional.of(new UUID(bytes.getLong(40), bytes.getLong(48)))
                                .filter(salt -> !salt.equals(NO_SALT))
                        : Optional.empty());
        int size = header.size();
        if (bytes.remaining() < size || !header.bytes().equals(bytes.slice(0, size))) {
            throw damaged("header", size);
        }
        return header;
    }

    private static NotebookException damaged(String what, int size) {
        return new NotebookException(Problem.JOURNAL_DAMAGED, what + ": bytes 0 to " + size);
    }
}
