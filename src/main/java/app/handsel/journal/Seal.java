package app.handsel.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes bytes so that nobody without the key can read them, or change them unseen: AES-256-GCM, with a random nonce
 * before and the tag behind them. One key may close 2^32 times at most (NIST SP 800-38D, 8.3), so each purpose has a
 * key of its own. Safe for use by many threads.
 */
public final class Seal {

    /** How many bytes longer it gets. */
    public static final int OVERHEAD = 12 + 16;

    /** In bytes. */
    public static final int KEY = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;
    private volatile boolean forgotten;

    /** Copies the key, which has {@link #KEY} bytes. */
    public Seal(byte[] key) {
        if (key.length != KEY) {
            throw new IllegalArgumentException("a key of " + key.length + " bytes");
        }
        this.key = key.clone();
    }

    /** The seal for one purpose; {@code salt} makes it that of one file. */
    public Seal of(String purpose, byte[] salt) {
        remember();
        try {
            var derived = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .addSalt(salt)
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY));
            var seal = new Seal(derived);
            Arrays.fill(derived, (byte) 0);
            return seal;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code bound} is not in the result, but must be the same to open it: what it is and where it belongs. */
    public byte[] close(byte[] clear, byte[] bound) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = Arrays.copyOf(nonce, clear.length + OVERHEAD);
        try {
            cipher(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(clear, 0, clear.length, closed, NONCE);
            return closed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws BrokenSeal when it was closed with another key or about something else, or was changed */
    public byte[] open(byte[] closed, byte[] bound) throws BrokenSeal {
        if (closed.length < OVERHEAD) {
            throw new BrokenSeal();
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE), bound)
                    .doFinal(closed, NONCE, closed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal();
        }
    }

    /**
     * Forgets the key as far as Java allows: ours is overwritten, copies inside the cipher are left to be collected.
     */
    public void forget() {
        forgotten = true;
        Arrays.fill(key, (byte) 0);
    }

    /** Whoever still uses it must never close anything with a key of zeros. */
    private void remember() {
        if (forgotten) {
            throw new IllegalStateException("the key is forgotten");
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        remember(); // After the key was copied, because another thread may have forgotten it just now.
        cipher.updateAAD(bound);
        return cipher;
    }
}
