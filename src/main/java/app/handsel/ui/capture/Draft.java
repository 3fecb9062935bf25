package app.handsel.ui.capture;

import app.handsel.model.Heat;
import app.handsel.model.Initiator;
import app.handsel.model.Note;
import app.handsel.model.Way;
import java.util.Optional;

/** Text that is not saved yet: a new note, or the correction {@code of} an older one. */
record Draft(String text, Way way, Optional<Initiator> first, Optional<Heat> heat, Optional<Note> of) {

    /** A new note with nothing in it. */
    static Draft empty(Way way) {
        return new Draft("", way, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Draft of(Note note) {
        return new Draft(note.text(), note.way(), note.first(), note.heat(), Optional.of(note));
    }

    boolean isOf(Note note) {
        return of.filter(old -> old.id().equals(note.id())).isPresent();
    }

    /** Whether it says anything that is not in the notebook. */
    boolean isWorthKeeping() {
        boolean written = !text.isBlank() || heat.isPresent();
        return written
                && of.filter(old -> old.text().equals(text) && old.heat().equals(heat))
                        .isEmpty();
    }

    /**
     * What is left of it now that a note is saved: nothing, or, when one typed on meanwhile, a correction of that note.
     *
     * @param wasNew whether the note was new, and so perhaps this draft
     */
    Optional<Draft> after(Note saved, boolean wasNew) {
        boolean continued =
                isOf(saved) || wasNew && of.isEmpty() && text.strip().startsWith(saved.text());
        if (!continued) {
            return Optional.of(this);
        }
        return text.strip().equals(saved.text()) && heat.equals(saved.heat())
                ? Optional.empty()
                : Optional.of(new Draft(text, way, first, heat, Optional.of(saved)));
    }
}
