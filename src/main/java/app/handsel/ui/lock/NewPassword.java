package app.handsel.ui.lock;

import app.handsel.ui.support.Messages;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableStringValue;

/** A password while it is being chosen, typed twice. Only its length is judged: NIST SP 800-63B, 3.1.1.2. */
public final class NewPassword {

    static final int LEAST = 10;
    private static final int LONG = 16;

    private final Messages messages;
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");

    NewPassword(Messages messages) {
        this.messages = messages;
    }

    /** What is wrong with it, in words. */
    Optional<String> problem() {
        if (length() < LEAST) {
            return Optional.of(messages.text("lock.too-short", LEAST));
        }
        return first.get().equals(again.get()) ? Optional.empty() : Optional.of(messages.text("lock.not-the-same"));
    }

    private int length() {
        return first.get().codePointCount(0, first.get().length());
    }

    /** Gives it away; the fields are empty then. */
    char[] take() {
        char[] taken = first.get().toCharArray();
        clear();
        return taken;
    }

    void clear() {
        first.set("");
        again.set("");
    }

    public StringProperty first() {
        return first;
    }

    public StringProperty again() {
        return again;
    }

    /** From 0 to 1. */
    public ObservableDoubleValue strength() {
        return Bindings.createDoubleBinding(() -> Math.min(1, (double) length() / LONG), first);
    }

    public ObservableStringValue advice() {
        return Bindings.createStringBinding(
                () -> length() < LEAST
                        ? messages.text("lock.advice", LEAST)
                        : messages.text(length() < LONG ? "lock.advice-enough" : "lock.advice-long"),
                first);
    }
}
