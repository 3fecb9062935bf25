package app.handsel.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after wrong passwords: not at all after the first three, then a second, two, four, up to a minute,
 * also over a restart. A courtesy brake on whoever sits at the keyboard; whoever can copy the folder is held up by the
 * derivation alone. Used by one thread at a time.
 */
public final class WrongTries {

    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int LENGTH = Integer.BYTES + Long.BYTES + Integer.BYTES;
    private static final int CHECKSUM_AT = Integer.BYTES + Long.BYTES;

    private final Path file;
    private final Clock clock;
    private int count;
    private Instant last = Instant.EPOCH;

    public WrongTries(Path folder, Clock clock) {
        this.file = folder.resolve("tries");
        this.clock = clock;
        read();
    }

    /** What is left to wait before the next try. */
    public Duration left() {
        Instant now = clock.instant();
        if (now.isBefore(last)) {
            // The clock was set back: nobody waits until it is that late again.
            last = now;
            write();
        }
        Duration left = Duration.between(now, last.plus(after(count)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration after(int wrong) {
        if (wrong <= FREE) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(wrong - FREE - 1, 10));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    public void wrong() {
        count = Math.min(count + 1, 1000);
        last = clock.instant();
        write();
    }

    public void right() {
        count = 0;
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // The next start waits once for nothing.
        }
    }

    private void read() {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            if (bytes.remaining() == LENGTH && bytes.getInt(CHECKSUM_AT) == Checksum.of(bytes.slice(0, CHECKSUM_AT))) {
                count = Math.max(0, bytes.getInt());
                last = Instant.ofEpochMilli(bytes.getLong());
            }
        } catch (IOException _) {
            // There were none.
        }
    }

    private void write() {
        var bytes = ByteBuffer.allocate(LENGTH).putInt(count).putLong(last.toEpochMilli());
        try {
            OwnerOnly.replace(
                    file,
                    bytes.putInt(Checksum.of(ByteBuffer.wrap(bytes.array(), 0, CHECKSUM_AT)))
                            .flip());
        } catch (IOException _) {
            // As long as Handsel runs it is remembered all the same.
        }
    }
}
