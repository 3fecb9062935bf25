package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The key of a notebook that has a password: random, and closed twice, with the password and with a recovery code. It
 * lies in two files of which either suffices. A value: what changes it makes another, to be written in its place. The
 * secrets that are passed stay the caller's to clear.
 */
public final class KeyFile {

    private static final String NAME = "key";
    private static final String COPY = NAME + ".copy";

    /** The names of both files. */
    public static final List<String> FILES = List.of(NAME, COPY);

    private static final long MAGIC = 0x48414E444B455930L; // "HANDKEY0"
    private static final int VERSION = 1;
    private static final int VERSION_AT = Long.BYTES;
    private static final int CHECKSUM_AT = VERSION_AT + Integer.BYTES;
    private static final int KEYS_AT = CHECKSUM_AT + Integer.BYTES;
    private static final int LENGTH = KEYS_AT + 2 * WrappedKey.LENGTH;

    /** No version of it will need more. */
    private static final int MOST = 1 << 16;

    private final WrappedKey byPassword;
    private final WrappedKey byCode;

    private KeyFile(WrappedKey byPassword, WrappedKey byCode) {
        this.byPassword = byPassword;
        this.byCode = byCode;
    }

    /** A new one, the seal that it keeps, and the code that opens it too. */
    public record Made(KeyFile file, Seal seal, RecoveryCode code) {}

    /** The same key with another code. */
    public record Renewed(KeyFile file, RecoveryCode code) {}

    /** Not on disk until it is written. */
    public static Made create(char[] password) {
        byte[] key = new byte[Seal.KEY];
        new SecureRandom().nextBytes(key);
        var code = RecoveryCode.random();
        var file = new KeyFile(WrappedKey.of(key, password), WrappedKey.of(key, code.secret()));
        var seal = new Seal(key);
        Arrays.fill(key, (byte) 0);
        return new Made(file, seal, code);
    }

    /** Whether the notebook in a folder has a password, or had one and lost its key. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(NAME)) || Files.exists(folder.resolve(COPY));
    }

    /**
     * Reads it, and mends the one file from the other.
     *
     * @throws NotebookException when neither file can be used
     */
    public static KeyFile read(Path folder) {
        byte[] first = bytes(folder.resolve(NAME));
        byte[] second = bytes(folder.resolve(COPY));
        // The first is also written first: when both are whole and differ, it is the newer one.
        byte[] used = isWhole(first) ? first : second;
        KeyFile file = of(used).orElseThrow(() -> problem(used));
        if (!Arrays.equals(first, second)) {
            try {
                file.write(folder);
            } catch (IOException _) {
                // It opens all the same; the next time may be better.
            }
        }
        return file;
    }

    /** Nothing of a file that is missing, or that its disk does not give. */
    private static byte[] bytes(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(MOST);
        } catch (IOException _) {
            return new byte[0];
        }
    }

    private static NotebookException problem(byte[] used) {
        return isWhole(used) && ByteBuffer.wrap(used).getInt(VERSION_AT) > VERSION
                ? new NotebookException(Problem.NEWER_VERSION, NAME)
                : new NotebookException(Problem.KEY_DAMAGED, NAME);
    }

    /** Nothing when the bytes are not those of a whole file of a version that we know. */
    public static Optional<KeyFile> of(byte[] bytes) {
        if (bytes.length != LENGTH || !isWhole(bytes)) {
            return Optional.empty();
        }
        var from = ByteBuffer.wrap(bytes);
        if (from.getInt(VERSION_AT) != VERSION) {
            return Optional.empty();
        }
        from.position(KEYS_AT);
        Optional<WrappedKey> password = WrappedKey.read(from);
        Optional<WrappedKey> code = WrappedKey.read(from);
        return password.flatMap(one -> code.map(other -> new KeyFile(one, other)));
    }

    private static boolean isWhole(byte[] bytes) {
        return bytes.length >= KEYS_AT
                && ByteBuffer.wrap(bytes).getLong(0) == MAGIC
                && ByteBuffer.wrap(bytes).getInt(CHECKSUM_AT) == checksum(bytes);
    }

    private static int checksum(byte[] bytes) {
        return Checksum.of(ByteBuffer.wrap(bytes.clone()).putInt(CHECKSUM_AT, 0));
    }

    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(LENGTH).putLong(MAGIC).putInt(VERSION).putInt(0);
        byPassword.write(bytes);
        byCode.write(bytes);
        return bytes.putInt(CHECKSUM_AT, checksum(bytes.array())).array();
    }

    /**
     * Writes both files in the place of those that may be there, each whole or not at all. When this fails, what was
     * there is still valid.
     */
    public void write(Path folder) throws IOException {
        OwnerOnly.replace(folder.resolve(NAME), ByteBuffer.wrap(bytes()));
        try {
            OwnerOnly.replace(folder.resolve(COPY), ByteBuffer.wrap(bytes()));
        } catch (IOException _) {
            // What counts is written; the next reading mends the other.
        }
    }

    /** Nothing when it is the wrong password. */
    public Optional<Seal> open(char[] password) {
        return byPassword.open(password, Seal::new);
    }

    /** Nothing when it is not the code of this notebook. */
    public Optional<Seal> open(RecoveryCode code) {
        return byCode.open(code.secret(), Seal::new);
    }

    /** Nothing when {@code present} is the wrong password. The code stays as it is. */
    public Optional<KeyFile> changed(char[] present, char[] next) {
        return byPassword.open(present, key -> new KeyFile(WrappedKey.of(key, next), byCode));
    }

    /** Nothing when it is not the code of this notebook; it stays as it is. */
    public Optional<KeyFile> changed(RecoveryCode code, char[] next) {
        return byCode.open(code.secret(), key -> new KeyFile(WrappedKey.of(key, next), byCode));
    }

    /** Nothing when it is the wrong password. The code that was does not open the new file. */
    public Optional<Renewed> renewed(char[] password) {
        var code = RecoveryCode.random();
        return byPassword.open(
                password,
                key -> new Renewed(new KeyFile(WrappedKey.of(key, password), WrappedKey.of(key, code.secret())), code));
    }
}
