package app.handsel.torture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Ways to make other bytes of bytes. */
final class Mutations {

    private static final long[] NUMBERS = {
        0, -1, 1, 2, 255, 256, 65_535, 1 << 20, (1 << 20) + 1, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE
    };

    private static final String[] TEXTS = {
        "{",
        "}",
        "[",
        "\"",
        "null",
        "-1",
        "1e999",
        "\\uD800",
        "\0",
        "customer",
        "\"type\":\"note\"",
        "9999999999999999999"
    };

    private Mutations() {}

    static long number(Random random) {
        return random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextInt(300);
    }

    /** Bits, lengths, pieces moved, doubled, left out. */
    static byte[] bytes(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int times = 1 + random.nextInt(5); times > 0 && bytes.length > 16; times--) {
            int at = random.nextInt(random.nextBoolean() ? bytes.length : Math.min(200, bytes.length));
            bytes = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(bytes, at);
                case 1 -> spliced(bytes, at, random);
                case 2 -> put(bytes, at, ByteBuffer.allocate(8).putLong(0, number(random)));
                case 3 -> put(bytes, at, ByteBuffer.allocate(4).putInt(0, (int) number(random)));
                case 4 -> put(bytes, at, ByteBuffer.wrap(new byte[random.nextInt(600)]));
                default -> flipped(bytes, at, random);
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private static byte[] put(byte[] bytes, int at, ByteBuffer what) {
        what.get(0, bytes, at, Math.min(what.capacity(), bytes.length - at));
        return bytes;
    }

    /** A piece of it once more, somewhere. */
    private static byte[] spliced(byte[] bytes, int at, Random random) {
        int from = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(2000), bytes.length - from);
        var longer = ByteBuffer.allocate(bytes.length + length);
        longer.put(bytes, 0, at).put(bytes, from, length).put(bytes, at, bytes.length - at);
        return longer.array();
    }

    /** Words of JSON where they do not belong. */
    static byte[] text(byte[] json, Random random) {
        String text = new String(json, StandardCharsets.ISO_8859_1);
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(12));
        String other = TEXTS[random.nextInt(TEXTS.length)];
        return (text.substring(0, at) + other + text.substring(to)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Deep, or a number without an end. */
    static byte[] nested(Random random) {
        String part = random.nextBoolean() ? "[" : random.nextBoolean() ? "{\"changes\":" : "9";
        return part.repeat(1 + random.nextInt(100_000)).getBytes(StandardCharsets.US_ASCII);
    }
}
