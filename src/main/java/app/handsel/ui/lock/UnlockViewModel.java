package app.handsel.ui.lock;

import app.handsel.journal.RecoveryCode;
import app.handsel.journal.Seal;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Later;
import app.handsel.ui.support.Messages;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Asks for the password, or for the recovery code and then another password. Knows nothing of the notebook. */
public final class UnlockViewModel {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Keys keys;
    private final Background background;
    private final Later later;
    private final Messages messages;
    private final Consumer<? super Seal> unlocked;
    private final Deriving deriving;
    private final NewPassword next;
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Way> way = new ReadOnlyObjectWrapper<>(Way.PASSWORD);
    private final ReadOnlyStringWrapper pause = new ReadOnlyStringWrapper("");
    private Optional<RecoveryCode> right = Optional.empty();

    /** What is asked for. */
    public enum Way {
        PASSWORD,
        CODE,
        NEW_PASSWORD
    }

    /** {@code background} is not the notebook's, which may be busy or closed. */
    public UnlockViewModel(
            Keys keys, Background background, Later later, Messages messages, Consumer<? super Seal> unlocked) {
        this.keys = keys;
        this.background = background;
        this.later = later;
        this.messages = messages;
        this.unlocked = unlocked;
        this.deriving = new Deriving(background, messages);
        this.next = new NewPassword(messages);
        countDown();
    }

    /** Tries what was typed, whatever is asked for. */
    public void go() {
        if (deriving.busy().get() || !pause.get().isEmpty()) {
            return;
        }
        switch (way.get()) {
            case PASSWORD -> tryPassword();
            case CODE -> tryCode();
            case NEW_PASSWORD -> choose();
        }
    }

    private void tryPassword() {
        if (password.get().isEmpty()) {
            deriving.say(messages.text("lock.needs-password"));
            return;
        }
        char[] typed = password.get().toCharArray();
        password.set("");
        deriving.run(
                () -> keys.open(typed), seal -> seal.ifPresentOrElse(this::open, () -> wrong("lock.wrong")), typed);
    }

    private void tryCode() {
        Optional<RecoveryCode> typed = RecoveryCode.read(code.get());
        if (typed.isEmpty()) {
            deriving.say(messages.text("lock.code-slip", RecoveryCode.LENGTH));
            return;
        }
        deriving.run(
                () -> keys.open(typed.get()),
                seal -> seal.ifPresentOrElse(
                        found -> {
                            found.forget();
                            right = typed;
                            code.set("");
                            way.set(Way.NEW_PASSWORD);
                        },
                        () -> wrong("lock.code-wrong")));
    }

    /** Whoever needed the code has no password that they know, so they choose one. */
    private void choose() {
        Optional<String> problem = next.problem();
        if (problem.isPresent()) {
            deriving.say(problem.get());
            return;
        }
        RecoveryCode used = right.orElseThrow();
        char[] chosen = next.take();
        deriving.run(
                () -> keys.change(used, chosen) ? keys.open(used) : Optional.<Seal>empty(),
                seal -> seal.ifPresentOrElse(this::open, () -> wrong("lock.code-wrong")),
                chosen);
    }

    private void open(Seal seal) {
        clear();
        unlocked.accept(seal);
    }

    private void wrong(String key) {
        deriving.say(messages.text(key));
        countDown();
    }

    private void countDown() {
        background.run(keys::left, this::waiting);
    }

    private void waiting(Duration left) {
        long seconds = left.plusMillis(999).toSeconds();
        pause.set(seconds == 0 ? "" : messages.text("lock.wait", seconds));
        if (seconds > 0) {
            later.after(SECOND, this::countDown);
        }
    }

    public void useCode() {
        clear();
        way.set(Way.CODE);
    }

    public void usePassword() {
        clear();
        way.set(Way.PASSWORD);
    }

    private void clear() {
        password.set("");
        code.set("");
        next.clear();
        right = Optional.empty();
        deriving.say("");
    }

    public ReadOnlyObjectProperty<Way> way() {
        return way.getReadOnlyProperty();
    }

    public StringProperty password() {
        return password;
    }

    public StringProperty code() {
        return code;
    }

    public NewPassword next() {
        return next;
    }

    /** How long to wait before the next try, in words; empty when there is nothing to wait for. */
    public ReadOnlyStringProperty pause() {
        return pause.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return deriving.busy();
    }

    public ReadOnlyStringProperty problem() {
        return deriving.problem();
    }
}
