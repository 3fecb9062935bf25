package app.handsel.ui.capture;

import app.handsel.model.Initiator;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Draft;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What can be filled in of a note, and where the caret is. */
final class NoteFields {

    final StringProperty text = new SimpleStringProperty("");
    final IntegerProperty caret = new SimpleIntegerProperty();
    final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.CALL);
    final ObjectProperty<Optional<Initiator>> first = new SimpleObjectProperty<>(Optional.empty());
    final HeatFields heat = new HeatFields();
    private boolean filling;

    /** Does something after each key, but not when another draft comes in. */
    void whenTyped(Runnable then) {
        Stream.of(text, caret, way, first, heat.open(), heat.said(), heat.reply())
                .forEach(part -> part.addListener((_, _, _) -> {
                    if (!filling) {
                        then.run();
                    }
                }));
    }

    /** The caret comes last: a new text moves it. */
    void fill(Draft draft) {
        filling = true;
        text.set(draft.text());
        way.set(draft.way());
        first.set(draft.first());
        heat.fill(draft.heat());
        caret.set(draft.caret());
        filling = false;
    }

    Draft read(UUID id, Optional<UUID> customer, Instant at, Optional<Note> of) {
        return new Draft(id, customer, at, way.get(), text.get(), caret.get(), first.get(), heat.read(), of);
    }
}
