package app.handsel;

import app.handsel.journal.KeyFile;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.ui.lock.Sealing;

/** Where a notebook cannot be written anew, such as that of a tour. */
final class NotSealing implements Sealing {

    @Override
    public void set(KeyFile.Made made, Run run) {
        remove(run);
    }

    @Override
    public void remove(Run run) {
        run.failed().accept(new NotebookException(Problem.NOT_REWRITTEN, "not here"));
    }
}
