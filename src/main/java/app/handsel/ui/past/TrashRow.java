package app.handsel.ui.past;

import app.handsel.notebook.Removal;

/** A row of the trash in words; {@code with}, {@code about} and {@code along} may be empty. */
public record TrashRow(
        Removal removal, String what, String with, String about, String along, String who, String exactly) {

    /** What tells this row from the others, however it is worded. */
    Object key() {
        return removal.at();
    }
}
