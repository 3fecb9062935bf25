package app.handsel.torture;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** All the ways in which a text may lie in bytes without being closed: as text of several kinds, or as Base64 of it. */
final class Traces {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final List<byte[]> ways = new ArrayList<>();

    Traces(List<String> texts) {
        for (String text : texts) {
            for (Charset charset : CHARSETS) {
                byte[] bytes = text.getBytes(charset);
                ways.add(bytes);
                for (int offset = 0; offset < 3; offset++) {
                    ways.add(base64(bytes, offset));
                }
            }
        }
    }

    /** As it is in the middle of a longer one, without what its neighbours have a part in. */
    private static byte[] base64(byte[] bytes, int offset) {
        byte[] moved = new byte[offset + bytes.length];
        System.arraycopy(bytes, 0, moved, offset, bytes.length);
        String all = Base64.getEncoder().encodeToString(moved);
        int first = offset == 0 ? 0 : offset + 1;
        int last = moved.length * 8 / 6;
        return all.substring(first, last).getBytes(StandardCharsets.US_ASCII);
    }

    boolean in(byte[] bytes) {
        return ways.stream().anyMatch(way -> holds(bytes, way));
    }

    private static boolean holds(byte[] bytes, byte[] way) {
        for (int at = 0; at <= bytes.length - way.length; at++) {
            int length = 0;
            while (length < way.length && bytes[at + length] == way[length]) {
                length++;
            }
            if (length == way.length) {
                return true;
            }
        }
        return false;
    }
}
