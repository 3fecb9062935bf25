package app.handsel.store.blocks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.zip.CRC32C;

/** How a file begins: eight bytes that say what it is, what is put on its blocks, a salt, and a checksum of these. */
final class Header {

    static final int LENGTH = 32;

    private static final long MAGIC = 0x48414E4453544F0AL; // "HANDSTO" and a line feed
    private static final int CHECKED = 1;
    private static final int SEALED = 2;
    private static final int SALT = 16;

    private final boolean sealed;
    private final byte[] salt;

    private Header(boolean sealed, byte[] salt) {
        this.sealed = sealed;
        this.salt = salt;
    }

    static Header fresh(boolean sealed) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new Header(sealed, salt);
    }

    /** @throws IOException when these are not the first bytes of such a file */
    static Header read(ByteBuffer bytes) throws IOException {
        byte[] salt = new byte[SALT];
        if (bytes.remaining() >= LENGTH) {
            bytes.get(Long.BYTES + Integer.BYTES, salt);
            var header = new Header(bytes.getInt(Long.BYTES) == SEALED, salt);
            if (header.bytes().equals(bytes.slice(0, LENGTH))) {
                return header;
            }
        }
        throw new IOException("not a store of ours");
    }

    /** Whether a file begins as one that is sealed. */
    static boolean isSealed(Path file) throws IOException {
        var bytes = ByteBuffer.allocate(LENGTH);
        try (var channel = FileChannel.open(file)) {
            channel.read(bytes, 0);
        }
        return bytes.getLong(0) == MAGIC && bytes.getInt(Long.BYTES) == SEALED;
    }

    ByteBuffer bytes() {
        var bytes = ByteBuffer.allocate(LENGTH)
                .putLong(MAGIC)
                .putInt(sealed ? SEALED : CHECKED)
                .put(salt);
        var crc = new CRC32C();
        crc.update(bytes.slice(0, bytes.position()));
        return bytes.putInt((int) crc.getValue()).flip();
    }

    boolean sealed() {
        return sealed;
    }

    byte[] salt() {
        return salt.clone();
    }
}
