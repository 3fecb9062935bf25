package app.handsel.ui.capture;

import app.handsel.model.Note;
import app.handsel.notebook.Edit;
import java.util.Optional;

/** What else is saved with a note. */
interface Capturing {

    /** Whether anything is kept that would be saved though the note itself stays as it was. */
    boolean isAnyKept();

    /** The edit that saves a note with all that is kept by now. */
    Saving saving(Note note);

    /** The work is for the notebook's thread; {@code saved} is called on the screen's when it is done. */
    record Saving(Making edit, Runnable saved) {}

    /** Makes the edit over the note as it stands in the notebook by then. */
    interface Making {

        Edit of(Optional<Note> before);
    }
}
