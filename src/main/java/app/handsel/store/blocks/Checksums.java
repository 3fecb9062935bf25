package app.handsel.store.blocks;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Finds what went wrong by itself, not what somebody changed on purpose: CRC-32C over the number and the content. */
final class Checksums implements Check {

    @Override
    public int overhead() {
        return Integer.BYTES;
    }

    @Override
    public byte[] close(byte[] content, long block) {
        return ByteBuffer.allocate(Integer.BYTES + content.length)
                .putInt(checksum(ByteBuffer.wrap(content), block))
                .put(content)
                .array();
    }

    @Override
    public byte[] open(byte[] closed, long block) throws DamagedBlock {
        var content = ByteBuffer.wrap(closed);
        if (closed.length < Integer.BYTES || content.getInt() != checksum(content, block)) {
            throw new DamagedBlock(block);
        }
        return Arrays.copyOfRange(closed, Integer.BYTES, closed.length);
    }

    @Override
    public void end() {}

    private static int checksum(ByteBuffer content, long block) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(0, block));
        crc.update(content);
        return (int) crc.getValue();
    }
}
