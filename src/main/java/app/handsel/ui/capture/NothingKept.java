package app.handsel.ui.capture;

import app.handsel.model.Note;
import app.handsel.notebook.Edits;

/** A note is saved alone. */
record NothingKept(Edits edits) implements Capturing {

    @Override
    public boolean isAnyKept() {
        return false;
    }

    @Override
    public Saving saving(Note note) {
        return new Saving(
                before -> before.map(old -> edits.changed(old, note)).orElseGet(() -> edits.added(note)), () -> {});
    }
}
