package app.handsel.journal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Makes a key of what a person knows: PBKDF2 with HMAC-SHA-256, in as many rounds as OWASP asks for. Guessing costs
 * whoever copied the disk as much for each guess.
 */
final class Derivation {

    /** OWASP Password Storage Cheat Sheet, for HMAC-SHA-256. */
    static final int ROUNDS = 600_000;

    /** As many bytes as {@link #write} writes. */
    static final int LENGTH = 2 * Integer.BYTES + 32;

    /** Ten seconds or so: a file that asks for more only wants to keep us busy. */
    private static final int MOST_ROUNDS = 10_000_000;

    private static final int PBKDF2_SHA_256 = 1;

    private final int rounds;
    private final byte[] salt;

    private Derivation(int rounds, byte[] salt) {
        this.rounds = rounds;
        this.salt = salt;
    }

    /** One with a new random salt. */
    static Derivation random() {
        byte[] salt = new byte[LENGTH - 2 * Integer.BYTES];
        new SecureRandom().nextBytes(salt);
        return new Derivation(ROUNDS, salt);
    }

    /** Nothing when it is none that we know, or out of all bounds. */
    static Optional<Derivation> read(ByteBuffer from) {
        int kind = from.getInt();
        int rounds = from.getInt();
        byte[] salt = new byte[LENGTH - 2 * Integer.BYTES];
        from.get(salt);
        return kind == PBKDF2_SHA_256 && rounds > 0 && rounds <= MOST_ROUNDS
                ? Optional.of(new Derivation(rounds, salt))
                : Optional.empty();
    }

    void write(ByteBuffer to) {
        to.putInt(PBKDF2_SHA_256).putInt(rounds).put(salt);
    }

    /** The same for however a keyboard composes its letters. The secret stays the caller's to clear. */
    Seal seal(char[] secret) {
        char[] composed = composed(secret);
        var asked = new PBEKeySpec(composed, salt, rounds, Seal.KEY * Byte.SIZE);
        Arrays.fill(composed, '\0');
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(asked)
                    .getEncoded();
            var seal = new Seal(key);
            Arrays.fill(key, (byte) 0);
            return seal;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            asked.clearPassword();
        }
    }

    private static char[] composed(char[] secret) {
        var typed = CharBuffer.wrap(secret);
        // Only what has to be composed becomes a string, which nobody can clear.
        return Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? secret.clone()
                : Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
    }
}
