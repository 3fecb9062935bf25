package app.handsel.ui.lock;

import app.handsel.journal.KeyFile;
import app.handsel.journal.RecoveryCode;
import app.handsel.journal.Seal;
import java.time.Duration;
import java.util.Optional;

/** Keys that open at once: deriving one takes its time in the journal's own tests. */
public class FakeKeys implements Keys {

    /** Made once, because it takes a while. */
    public static final KeyFile.Made MADE = KeyFile.create("never asked for".toCharArray());

    private static final KeyFile.Renewed RENEWED =
            MADE.file().renewed("never asked for".toCharArray()).orElseThrow();

    private Optional<String> password = Optional.empty();
    private RecoveryCode code = MADE.code();
    private int wrong;
    Duration left = Duration.ZERO;
    char[] last = {};

    /** The notebook has this password. */
    public void have(String one) {
        password = Optional.of(one);
    }

    void haveNone() {
        password = Optional.empty();
    }

    public Optional<String> password() {
        return password;
    }

    public RecoveryCode code() {
        return code;
    }

    /** The code that takes the place of the first. */
    public RecoveryCode nextCode() {
        return RENEWED.code();
    }

    /** How many tries were wrong. */
    public int wrong() {
        return wrong;
    }

    @Override
    public boolean exist() {
        return password.isPresent();
    }

    @Override
    public Duration left() {
        return left;
    }

    @Override
    public Optional<Seal> open(char[] typed) {
        last = typed;
        return seal(is(typed));
    }

    @Override
    public Optional<Seal> open(RecoveryCode typed) {
        return seal(typed.equals(code));
    }

    private Optional<Seal> seal(boolean right) {
        if (!right) {
            wrong++;
        }
        return right ? Optional.of(new Seal(new byte[Seal.KEY])) : Optional.empty();
    }

    private boolean is(char[] typed) {
        return password.filter(new String(typed)::equals).isPresent();
    }

    @Override
    public boolean change(char[] present, char[] next) {
        boolean right = seal(is(present)).isPresent();
        if (right) {
            have(new String(next));
        }
        return right;
    }

    @Override
    public boolean change(RecoveryCode typed, char[] next) {
        boolean right = seal(typed.equals(code)).isPresent();
        if (right) {
            have(new String(next));
        }
        return right;
    }

    @Override
    public KeyFile.Made make(char[] next) {
        last = next;
        pending = new String(next);
        return MADE;
    }

    private String pending = "";

    void seal() {
        have(pending);
    }

    @Override
    public Optional<KeyFile.Renewed> renew(char[] typed) {
        return seal(is(typed)).map(_ -> RENEWED);
    }

    @Override
    public void keep(KeyFile.Renewed renewed) {
        code = renewed.code();
    }
}
