package app.handsel.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** A key closed with something that a person knows, and how to come from that to what opens it. */
final class WrappedKey {

    /** As many bytes as {@link #write} writes. */
    static final int LENGTH = Derivation.LENGTH + Seal.KEY + Seal.OVERHEAD;

    private final Derivation derivation;
    private final byte[] closed;

    private WrappedKey(Derivation derivation, byte[] closed) {
        this.derivation = derivation;
        this.closed = closed;
    }

    static WrappedKey of(byte[] key, char[] secret) {
        var derivation = Derivation.random();
        Seal seal = derivation.seal(secret);
        try {
            return new WrappedKey(derivation, seal.close(key, bound(derivation)));
        } finally {
            seal.forget();
        }
    }

    static Optional<WrappedKey> read(ByteBuffer from) {
        Optional<Derivation> derivation = Derivation.read(from);
        byte[] closed = new byte[Seal.KEY + Seal.OVERHEAD];
        from.get(closed);
        return derivation.map(known -> new WrappedKey(known, closed));
    }

    void write(ByteBuffer to) {
        derivation.write(to);
        to.put(closed);
    }

    /** Opens the key for as long as it is used; nothing when it is not this secret. */
    <T> Optional<T> open(char[] secret, Function<byte[], T> use) {
        Seal seal = derivation.seal(secret);
        try {
            byte[] key = seal.open(closed, bound(derivation));
            T made = use.apply(key);
            Arrays.fill(key, (byte) 0);
            return Optional.of(made);
        } catch (BrokenSeal _) {
            return Optional.empty();
        } finally {
            seal.forget();
        }
    }

    private static byte[] bound(Derivation derivation) {
        var bytes = ByteBuffer.allocate(Derivation.LENGTH);
        derivation.write(bytes);
        return bytes.array();
    }
}
