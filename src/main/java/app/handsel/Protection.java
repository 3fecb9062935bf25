package app.handsel;

import app.handsel.ui.lock.CodeViewModel;
import app.handsel.ui.lock.Keys;
import app.handsel.ui.lock.PasswordView;
import app.handsel.ui.lock.PasswordViewModel;
import app.handsel.ui.lock.Sealing;
import app.handsel.ui.shell.ShellViewModel;
import app.handsel.ui.support.Background;
import java.util.Optional;
import javafx.scene.Node;

/**
 * The password of the notebook that is open, and the lock when it has one. {@code background} works out keys, and is
 * not the notebook's.
 */
record Protection(Keys keys, Sealing sealing, Background background, Optional<Runnable> lock) {

    /** The password among the settings. */
    Node settings(Wiring.Outside outside, ShellViewModel shell) {
        var code = new CodeViewModel(outside.prompts(), background, outside.messages(), shell::say);
        var password = new PasswordViewModel(keys, sealing, background, code, outside.messages(), shell::say);
        return new PasswordView(password, outside.printing(), outside.messages()).root();
    }

    /** Locks the notebook, or says why that cannot be. */
    void lock(Wiring.Outside outside, ShellViewModel shell) {
        lock.ifPresentOrElse(Runnable::run, () -> shell.say(outside.messages().text("lock.needs-one")));
    }
}
