package app.handsel.ui.lock;

import app.handsel.journal.KeyFile;
import app.handsel.journal.RecoveryCode;
import app.handsel.journal.Seal;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * What opens a notebook that has a password. Asked off the screen's thread, since each question takes a good part of a
 * second; the secrets stay the caller's to clear.
 */
public interface Keys {

    /** Whether the notebook has a password. */
    boolean exist();

    /** What is left to wait after wrong tries. */
    Duration left();

    /** Nothing when it is the wrong password. */
    Optional<Seal> open(char[] password);

    /** Nothing when it is not the code of this notebook. */
    Optional<Seal> open(RecoveryCode code);

    /** Whether {@code present} was the password; from now on it is {@code next}. */
    boolean change(char[] present, char[] next) throws IOException;

    /** Whether it was the code; from now on the password is {@code next}. */
    boolean change(RecoveryCode code, char[] next) throws IOException;

    /** A key for a notebook that has none; it counts once everything is sealed with it. */
    KeyFile.Made make(char[] password);

    /** Another code, which counts once it is kept; nothing when it is the wrong password. */
    Optional<KeyFile.Renewed> renew(char[] password);

    void keep(KeyFile.Renewed renewed) throws IOException;
}
