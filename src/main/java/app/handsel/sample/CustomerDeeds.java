package app.handsel.sample;

import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.model.Heat;
import app.handsel.model.Note;
import app.handsel.model.Standing;
import java.util.Optional;

/** What changes the customer, or the note that is being written. */
final class CustomerDeeds {

    private final Pen pen;

    CustomerDeeds(Pen pen) {
        this.pen = pen;
    }

    Entry read(Deed deed, Note note) {
        return switch (deed.verb()) {
            case "courtesy" -> written().with(new Courtesy(deed.constant(0, Courtesy.Kind.class), note.at()));
            case "standing" ->
                new CustomerBuilder(written())
                        .standing(Optional.of(new Standing(
                                deed.constant(0, Standing.Kind.class), deed.part(1), deed.part(2), note.at())))
                        .build();
            case "heat" -> heated(note, new Heat(deed.part(1), deed.part(2)));
            default -> throw new IllegalArgumentException(deed.toString());
        };
    }

    private static Note heated(Note note, Heat heat) {
        return new Note(
                note.id(),
                note.customer(),
                note.at(),
                note.way(),
                note.by(),
                note.text(),
                note.first(),
                Optional.of(heat));
    }

    private Customer written() {
        return pen.find(pen.id(), Customer.class);
    }
}
