package app.handsel.store;

import app.handsel.notebook.Notebook;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;

/**
 * Brings a database back that has failed: opened again, or made anew from the journal. Before it answers anything, it
 * has all that is in the journal.
 */
final class Mending {

    private final StoreFile file;
    private final Notebook notebook;
    private final Repairs repairs;

    Mending(StoreFile file, Notebook notebook, Repairs repairs) {
        this.file = file;
        this.notebook = notebook;
        this.repairs = repairs;
    }

    /** @throws NotebookException {@link Problem#FOLDER_UNUSABLE} as long as there is no room for it */
    void mend(Database database, boolean damaged) {
        database.abandon();
        if (damaged || !isReopened(database)) {
            file.setAside();
            rebuild(database);
            file.tidy();
            repairs.add(Repair.STORE_REBUILT);
        } else {
            repairs.add(Repair.STORE_REOPENED);
        }
    }

    private boolean isReopened(Database database) {
        try {
            upToDate(database);
            return true;
        } catch (StoreException _) {
            database.abandon();
            return false;
        }
    }

    private void rebuild(Database database) {
        try {
            upToDate(database);
        } catch (StoreException e) {
            database.abandon();
            throw new NotebookException(Problem.FOLDER_UNUSABLE, e.toString(), e);
        }
    }

    private void upToDate(Database database) {
        database.use(file.link());
        Migrations.run(database);
        notebook.catchUp();
    }
}
