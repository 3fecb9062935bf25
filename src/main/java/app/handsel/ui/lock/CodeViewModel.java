package app.handsel.ui.lock;

import app.handsel.journal.OwnerOnly;
import app.handsel.journal.RecoveryCode;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Printed;
import app.handsel.ui.support.Prompts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A recovery code, shown once: it counts only when its last group is typed back from wherever it was put. */
public final class CodeViewModel {

    private final Prompts prompts;
    private final Background background;
    private final Messages messages;
    private final Consumer<String> say;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final StringProperty typed = new SimpleStringProperty("");
    private Optional<RecoveryCode> code = Optional.empty();

    public CodeViewModel(Prompts prompts, Background background, Messages messages, Consumer<String> say) {
        this.prompts = prompts;
        this.background = background;
        this.messages = messages;
        this.say = say;
    }

    void show(RecoveryCode shown) {
        code = Optional.of(shown);
        text.set(shown.text());
        typed.set("");
    }

    void hide() {
        code = Optional.empty();
        text.set("");
        typed.set("");
    }

    /** Whether its last group was typed back. */
    boolean isConfirmed() {
        return code.filter(shown -> shown.endsWith(typed.get())).isPresent();
    }

    public void copy() {
        prompts.copy(text.get());
        say.accept(messages.text("lock.code-copied"));
    }

    /** Saves it in a file of the user's choice that nobody but they can read. */
    public void save() {
        String page =
                String.join("\n\n", messages.text("lock.code-page"), text.get(), messages.text("lock.code-where"));
        prompts.chooseTextFile(messages.text("lock.code-file"))
                .ifPresent(file -> background.run(
                        () -> write(file, page),
                        _ -> say.accept(messages.text("lock.code-saved", file.getFileName())),
                        _ -> say.accept(messages.text("lock.code-not-saved", file.getFileName()))));
    }

    private static boolean write(Path file, String page) throws IOException {
        try (var channel = OwnerOnly.open(file)) {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((page + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
            return true;
        }
    }

    void printed(Printed how) {
        say.accept(messages.text(
                switch (how) {
                    case SENT -> "lock.printed.sent";
                    case NO_PRINTER -> "lock.printed.no_printer";
                    case FAILED -> "lock.printed.failed";
                }));
    }

    /** Empty when none is shown. */
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** The last group, typed back. */
    public StringProperty typed() {
        return typed;
    }
}
