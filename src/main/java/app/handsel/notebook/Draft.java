package app.handsel.notebook;

import app.handsel.model.Heat;
import app.handsel.model.Initiator;
import app.handsel.model.Note;
import app.handsel.model.Way;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Text that is not saved yet: a new note, or the correction {@code of} an older one; about a customer, or not yet. Its
 * id is the one that the note has or will have, so a draft knows its note again. {@code at} is when it was last
 * changed.
 */
public record Draft(
        UUID id,
        Optional<UUID> customer,
        Instant at,
        Way way,
        String text,
        int caret,
        Optional<Initiator> first,
        Optional<Heat> heat,
        Optional<Note> of) {

    public Draft {
        caret = Math.clamp(caret, 0, text.length());
    }

    /** A new note with nothing in it. */
    public static Draft empty(Optional<UUID> customer, Way way, Instant at) {
        return new Draft(
                UUID.randomUUID(), customer, at, way, "", 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A correction that is about to begin, at the end of the note. */
    public static Draft of(Note note, Instant at) {
        return new Draft(
                note.id(),
                Optional.of(note.customer()),
                at,
                note.way(),
                note.text(),
                note.text().length(),
                note.first(),
                note.heat(),
                Optional.of(note));
    }

    /** Whether it says anything that is not in the notebook. */
    public boolean isWorthKeeping() {
        boolean written = !text.isBlank() || heat.isPresent();
        return written
                && of.filter(old -> old.text().equals(text) && old.heat().equals(heat))
                        .isEmpty();
    }

    /** The same words, not about anybody yet; what was a correction is a note of its own then. */
    public Draft aboutNobody() {
        UUID next = of.isPresent() ? UUID.randomUUID() : id;
        return new Draft(next, Optional.empty(), at, way, text, caret, first, heat, Optional.empty());
    }

    /**
     * What is left of it now that a note is in the notebook: nothing if that says it all, a correction of the note if
     * one typed on, and another note if one began anew meanwhile.
     */
    public Optional<Draft> after(Note saved) {
        if (!id.equals(saved.id())) {
            return Optional.of(this);
        }
        if (of.isEmpty() && !text.strip().startsWith(saved.text())) {
            return Optional.of(
                    new Draft(UUID.randomUUID(), customer, at, way, text, caret, first, heat, Optional.empty()));
        }
        return text.strip().equals(saved.text()) && heat.equals(saved.heat())
                ? Optional.empty()
                : Optional.of(new Draft(id, customer, at, way, text, caret, first, heat, Optional.of(saved)));
    }
}
