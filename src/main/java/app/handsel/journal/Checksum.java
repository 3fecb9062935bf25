package app.handsel.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** CRC-32C, chained: each checksum is also over the one before it, so that no record can be lost or moved unseen. */
final class Checksum {

    private Checksum() {}

    static int of(ByteBuffer bytes) {
        var crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    static int after(int previous, ByteBuffer bytes) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, previous));
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
