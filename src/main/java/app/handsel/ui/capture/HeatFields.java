package app.handsel.ui.capture;

import app.handsel.model.Heat;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What does not belong to the facts of a note, while it is being written. Put away, it is not part of the note. */
public final class HeatFields {

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty said = new SimpleStringProperty("");
    private final StringProperty reply = new SimpleStringProperty("");

    void fill(Optional<Heat> heat) {
        open.set(heat.isPresent());
        said.set(heat.map(Heat::said).orElse(""));
        reply.set(heat.map(Heat::reply).orElse(""));
    }

    Optional<Heat> read() {
        return Optional.of(new Heat(said.get().strip(), reply.get().strip()))
                .filter(heat -> open.get() && !(heat.said() + heat.reply()).isEmpty());
    }

    public BooleanProperty open() {
        return open;
    }

    /** What was said in anger. */
    public StringProperty said() {
        return said;
    }

    /** What one would like to answer, to sleep over. */
    public StringProperty reply() {
        return reply;
    }
}
