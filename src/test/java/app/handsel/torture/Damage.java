package app.handsel.torture;

import java.util.Arrays;
import java.util.Random;

/** What a medium does to a file in the course of years. */
enum Damage {
    BIT,
    BYTE,
    BLOCK,
    CUT;

    private static final int BLOCK_SIZE = 4096;

    static Damage any(Random random) {
        return values()[random.nextInt(values().length)];
    }

    /** Another file than the one given, which has at least one byte. */
    byte[] done(byte[] whole, Random random) {
        byte[] damaged = whole;
        for (int i = 0; i < 100 && Arrays.equals(damaged, whole); i++) {
            damaged = once(whole.clone(), random.nextInt(random.nextInt(8) > 0 ? used(whole) : whole.length), random);
        }
        return Arrays.equals(damaged, whole) ? BIT.done(whole, random) : damaged;
    }

    /** Up to the zeros at the end, which are only space kept free. */
    private static int used(byte[] whole) {
        int used = whole.length;
        while (used > 1 && whole[used - 1] == 0) {
            used--;
        }
        return used;
    }

    private byte[] once(byte[] bytes, int at, Random random) {
        switch (this) {
            case BIT -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case BYTE -> bytes[at] = (byte) random.nextInt();
            case BLOCK -> {
                int start = at - at % BLOCK_SIZE;
                Arrays.fill(bytes, start, Math.min(start + BLOCK_SIZE, bytes.length), (byte) 0);
            }
            case CUT -> {
                return Arrays.copyOf(bytes, at);
            }
        }
        return bytes;
    }

    @Override
    public String toString() {
        return switch (this) {
            case BIT -> "one bit";
            case BYTE -> "one byte";
            case BLOCK -> "4 KiB of zeros";
            case CUT -> "cut short";
        };
    }
}
