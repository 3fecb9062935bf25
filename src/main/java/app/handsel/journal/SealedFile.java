package app.handsel.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A kind of small file that is sealed whole: eight bytes that say what it is, the format version, and the rest closed.
 * Each file has a key of its own, by what names it, and opens under that name only.
 */
public record SealedFile(long magic, int version, String purpose) {

    private static final int HEADER = Long.BYTES + Integer.BYTES;

    public byte[] close(Seal seal, byte[] name, byte[] clear) {
        Seal own = seal.of(purpose, name);
        try {
            byte[] closed = own.close(clear, bound(name));
            return header(HEADER + closed.length).put(closed).array();
        } finally {
            own.forget();
        }
    }

    /** Whether it is such a file, as far as its beginning shows. */
    public boolean is(byte[] bytes) {
        return bytes.length >= HEADER && Arrays.equals(header(HEADER).array(), Arrays.copyOf(bytes, HEADER));
    }

    /** Nothing when it is no such file, another's, closed with another key, or damaged. */
    public Optional<byte[]> open(Seal seal, byte[] name, byte[] bytes) {
        if (!is(bytes)) {
            return Optional.empty();
        }
        Seal own = seal.of(purpose, name);
        try {
            return Optional.of(own.open(Arrays.copyOfRange(bytes, HEADER, bytes.length), bound(name)));
        } catch (BrokenSeal _) {
            return Optional.empty();
        } finally {
            own.forget();
        }
    }

    private byte[] bound(byte[] name) {
        return header(HEADER + name.length).put(name).array();
    }

    private ByteBuffer header(int length) {
        return ByteBuffer.allocate(length).putLong(magic).putInt(version);
    }
}
