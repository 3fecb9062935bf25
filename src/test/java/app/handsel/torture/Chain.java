package app.handsel.torture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;

/**
 * The records of a journal, taken apart, mixed up and put together again so that every checksum is right: what no disk
 * does by chance, but somebody might on purpose. It knows the layout by itself, so as not to trust what it tests.
 */
final class Chain {

    private static final int HEAD = Integer.BYTES + Long.BYTES + 1;

    private record Link(long sequence, byte flags, byte[] payload) {}

    private final byte[] header;
    private final List<Link> links = new ArrayList<>();

    /** A segment as it was written. */
    Chain(byte[] segment) {
        var bytes = ByteBuffer.wrap(segment);
        int at = firstRecord(bytes);
        header = new byte[at];
        bytes.get(header);
        while (isWhole(bytes, at)) {
            byte[] payload = new byte[bytes.getInt(at)];
            bytes.get(at + HEAD, payload);
            links.add(new Link(bytes.getLong(at + Integer.BYTES), bytes.get(at + HEAD - 1), payload));
            at += HEAD + payload.length + Integer.BYTES;
        }
    }

    private static int firstRecord(ByteBuffer bytes) {
        for (int at = 28; at < 200; at++) {
            if (isWhole(bytes, at)) {
                return at;
            }
        }
        throw new IllegalArgumentException("there is no record");
    }

    private static boolean isWhole(ByteBuffer bytes, int at) {
        if (at + HEAD > bytes.limit()) {
            return false;
        }
        int length = bytes.getInt(at);
        return length > 0
                && length < bytes.limit() - at - HEAD
                && bytes.getInt(at + HEAD + length) == checksum(bytes.getInt(at - 4), bytes.slice(at, HEAD + length));
    }

    private static int checksum(int before, ByteBuffer record) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, before));
        crc.update(record);
        return (int) crc.getValue();
    }

    void mixUp(Random random) {
        for (int times = 1 + random.nextInt(4); times > 0 && !links.isEmpty(); times--) {
            int at = random.nextInt(links.size());
            Link link = links.get(at);
            switch (random.nextInt(7)) {
                case 0 -> links.remove(at);
                case 1 -> links.add(at, link);
                case 2 -> Collections.swap(links, at, random.nextInt(links.size()));
                case 3 -> links.set(at, new Link(Mutations.number(random), link.flags(), link.payload()));
                case 4 -> links.set(at, new Link(link.sequence(), (byte) random.nextInt(3), link.payload()));
                case 5 ->
                    links.set(at, new Link(link.sequence(), link.flags(), Mutations.text(link.payload(), random)));
                default -> links.add(at, new Link(at + 1L, (byte) 1, Mutations.nested(random)));
            }
        }
    }

    byte[] bytes() {
        int length = header.length;
        for (Link link : links) {
            length += HEAD + link.payload().length + Integer.BYTES;
        }
        var bytes = ByteBuffer.allocate(length).put(header);
        for (Link link : links) {
            int start = bytes.position();
            bytes.putInt(link.payload().length).putLong(link.sequence()).put(link.flags());
            bytes.put(link.payload());
            bytes.putInt(checksum(bytes.getInt(start - 4), bytes.slice(start, bytes.position() - start)));
        }
        return bytes.array();
    }
}
