package app.handsel.ui.capture;

import app.handsel.model.Note;
import app.handsel.notebook.Edit;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What else is saved with a note. */
interface Capturing {

    /** Whether anything is kept that would be saved though the note itself stays as it was. */
    boolean isAnyKept();

    /** The edit that saves a note, which {@code before} may be a correction of, with all that is kept by now. */
    Saving saving(Note note, Optional<Note> before);

    /** The work is for the notebook's thread; {@code saved} is called on the screen's when it is done. */
    record Saving(Callable<Edit> edit, Runnable saved) {}
}
