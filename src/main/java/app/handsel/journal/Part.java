package app.handsel.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * One record of a segment: length of the payload, number of the edit, flags, payload, and a checksum over the one
 * before and all of these. An edit is one or more of them; the last one commits it.
 */
record Part(boolean last, byte[] payload, long end, int checksum) {

    static final int LONGEST = 1 << 20;
    static final int HEAD = Integer.BYTES + Long.BYTES + 1;
    static final int FRAME = HEAD + Integer.BYTES;

    private static final int BEFORE = Integer.BYTES;
    private static final byte LAST = 1;

    /** The part that begins at an offset, when there is a whole and valid one of that edit. */
    static Optional<Part> at(Window window, long offset, long sequence) throws IOException {
        if (!window.holds(offset, FRAME)) {
            return Optional.empty();
        }
        // Whatever stands before a record, header or record, ends with its checksum: so begin there.
        var head = window.bytes(offset - BEFORE, BEFORE + HEAD).position(BEFORE);
        int length = head.getInt();
        long number = head.getLong();
        byte flags = head.get();
        if (length < 1
                || length > LONGEST
                || number != sequence
                || (flags & ~LAST) != 0
                || !window.holds(offset, FRAME + length)) {
            return Optional.empty();
        }
        var bytes = window.bytes(offset - BEFORE, BEFORE + FRAME + length);
        int checksum = bytes.getInt(BEFORE + HEAD + length);
        if (checksum != Checksum.after(bytes.getInt(0), bytes.slice(BEFORE, HEAD + length))) {
            return Optional.empty();
        }
        var payload = new byte[length];
        bytes.get(BEFORE + HEAD, payload);
        return Optional.of(new Part(flags == LAST, payload, offset + FRAME + length, checksum));
    }

    /** All parts of an edit as they go to disk after the given checksum; their own last bytes are the new one. */
    static ByteBuffer all(long sequence, byte[] edit, int previous) {
        int count = Math.ceilDiv(edit.length, LONGEST);
        var bytes = ByteBuffer.allocate(edit.length + count * FRAME);
        int checksum = previous;
        for (int from = 0; from < edit.length; from += LONGEST) {
            int length = Math.min(LONGEST, edit.length - from);
            int start = bytes.position();
            bytes.putInt(length).putLong(sequence).put(from + length == edit.length ? LAST : 0);
            bytes.put(edit, from, length);
            checksum = Checksum.after(checksum, bytes.slice(start, HEAD + length));
            bytes.putInt(checksum);
        }
        return bytes.flip();
    }
}
