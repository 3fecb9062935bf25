package app.handsel.ui.backup;

import java.nio.file.Path;

/** What the window does once a notebook has been made of a backup. */
public interface Restoring {

    /** Closes the notebook that is open, puts the one that was made in its place, and opens that. */
    void replace();

    /** Opens a notebook that was made in a folder of its own. */
    void open(Path folder);

    /** Goes back to where one came from. */
    void back();
}
