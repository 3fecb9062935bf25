package app.handsel.ui.lock;

import app.handsel.journal.KeyFile;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Sets, changes and removes the password, and makes new recovery codes. */
public final class PasswordViewModel {

    private final Keys keys;
    private final Sealing sealing;
    private final Background background;
    private final CodeViewModel code;
    private final Messages messages;
    private final Consumer<String> say;
    private final Deriving deriving;
    private final NewPassword next;
    private final StringProperty present = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.NONE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private Optional<Runnable> confirmed = Optional.empty();
    private Step rest = Step.NONE;

    /** Where one is. */
    public enum Step {
        /** The notebook has no password. */
        NONE,
        SETTING,
        /** The recovery code is shown, and its last group is to be typed back. */
        CONFIRMING,
        /** Everything is being rewritten. */
        WORKING,
        /** The notebook has a password. */
        KEPT,
        CHANGING,
        RENEWING,
        REMOVING
    }

    public PasswordViewModel(
            Keys keys,
            Sealing sealing,
            Background background,
            CodeViewModel code,
            Messages messages,
            Consumer<String> say) {
        this.keys = keys;
        this.sealing = sealing;
        this.background = background;
        this.code = code;
        this.messages = messages;
        this.say = say;
        this.deriving = new Deriving(background, messages);
        this.next = new NewPassword(messages);
        background.run(keys::exist, exist -> rest(exist ? Step.KEPT : Step.NONE));
    }

    private void rest(Step at) {
        rest = at;
        cancel();
    }

    /** Begins to set, to change, to renew the code, or to remove. */
    public void begin(Step to) {
        clear();
        step.set(to);
    }

    /** Leaves everything as it is. */
    public void cancel() {
        if (!deriving.busy().get()) {
            clear();
            step.set(rest);
        }
    }

    private void clear() {
        present.set("");
        next.clear();
        code.hide();
        confirmed = Optional.empty();
        deriving.say("");
    }

    /** One step on. */
    public void go() {
        if (deriving.busy().get()) {
            return;
        }
        switch (step.get()) {
            case SETTING -> chosen(this::set);
            case CHANGING -> chosen(this::change);
            case RENEWING -> allowed(this::renew);
            case REMOVING -> allowed(this::remove);
            case CONFIRMING -> confirm();
            case NONE, KEPT, WORKING -> {}
        }
    }

    private void chosen(Runnable then) {
        Optional<String> problem = next.problem();
        if (problem.isPresent()) {
            deriving.say(problem.get());
        } else {
            then.run();
        }
    }

    /** After wrong tries one waits here as well as at the door. */
    private void allowed(Runnable then) {
        if (present.get().isEmpty()) {
            deriving.say(messages.text("lock.needs-password"));
            return;
        }
        background.run(keys::left, left -> {
            if (left.compareTo(Duration.ZERO) > 0) {
                deriving.say(messages.text("lock.wait", left.plusMillis(999).toSeconds()));
            } else {
                then.run();
            }
        });
    }

    private void set() {
        char[] chosen = next.take();
        deriving.run(
                () -> keys.make(chosen),
                made -> {
                    code.show(made.code());
                    ask(() -> rewrite(run -> sealing.set(made, run), Step.KEPT));
                },
                chosen);
    }

    private void ask(Runnable then) {
        confirmed = Optional.of(then);
        step.set(Step.CONFIRMING);
    }

    private void confirm() {
        if (code.isConfirmed()) {
            Runnable then = confirmed.orElseThrow();
            clear();
            then.run();
        } else {
            deriving.say(messages.text("lock.code-not-that"));
        }
    }

    private void rewrite(Consumer<Sealing.Run> job, Step after) {
        progress.set(0);
        step.set(Step.WORKING);
        job.accept(new Sealing.Run(progress::set, () -> rest(after), _ -> cancel()));
    }

    private void change() {
        allowed(() -> {
            char[] typed = taken();
            char[] chosen = next.take();
            deriving.run(() -> keys.change(typed, chosen), right -> done(right, "lock.changed"), typed, chosen);
        });
    }

    private void renew() {
        char[] typed = taken();
        deriving.run(
                () -> keys.renew(typed),
                renewed -> renewed.ifPresentOrElse(
                        found -> {
                            code.show(found.code());
                            ask(() -> keep(found));
                        },
                        this::wrong),
                typed);
    }

    private void keep(KeyFile.Renewed renewed) {
        deriving.run(
                () -> {
                    keys.keep(renewed);
                    return true;
                },
                kept -> done(kept, "lock.renewed"));
    }

    private void remove() {
        char[] typed = taken();
        deriving.run(
                () -> keys.open(typed),
                seal -> seal.ifPresentOrElse(
                        found -> {
                            found.forget();
                            rewrite(sealing::remove, Step.NONE);
                        },
                        this::wrong),
                typed);
    }

    private void done(boolean right, String said) {
        if (right) {
            say.accept(messages.text(said));
            rest(Step.KEPT);
        } else {
            wrong();
        }
    }

    private void wrong() {
        deriving.say(messages.text("lock.wrong-present"));
    }

    private char[] taken() {
        char[] taken = present.get().toCharArray();
        present.set("");
        return taken;
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** The password that the notebook has now. */
    public StringProperty present() {
        return present;
    }

    public NewPassword next() {
        return next;
    }

    public CodeViewModel code() {
        return code;
    }

    /** From 0 to 1, while everything is rewritten. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return deriving.busy();
    }

    public ReadOnlyStringProperty problem() {
        return deriving.problem();
    }
}
