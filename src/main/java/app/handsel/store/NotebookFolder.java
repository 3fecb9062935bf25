package app.handsel.store;

import app.handsel.journal.FileJournal;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Notebook;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Owing;
import app.handsel.notebook.Past;
import app.handsel.notebook.Problem;
import app.handsel.notebook.Progress;
import app.handsel.notebook.Questions;
import app.handsel.notebook.Records;
import app.handsel.notebook.Trail;
import app.handsel.notebook.Trash;
import app.handsel.notebook.Words;
import app.handsel.rewriting.RollForward;
import app.handsel.store.blocks.Disks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A notebook that is open, with everything to read it by. All of it is used by one thread at a time. */
public record NotebookFolder(
        Notebook notebook,
        Journal journal,
        Records records,
        Cards cards,
        Owing owing,
        Questions questions,
        Trail trail,
        Past past,
        Trash trash,
        Words words,
        TallyTable tally,
        Repairs repairs,
        Database database)
        implements AutoCloseable {

    /** A notebook without a password. */
    public static NotebookFolder open(Path folder, Clock clock) {
        return open(folder, Optional.empty(), clock);
    }

    public static NotebookFolder open(Path folder, Optional<Seal> seal, Clock clock) {
        return open(folder, seal, clock, (_, _) -> {});
    }

    /**
     * Opens the notebook in a folder, or begins one. A database that cannot be opened or brought up to date is set
     * aside and rebuilt from the journal.
     *
     * @param seal closes all that is written, when there is a password
     * @param clock names what is set aside
     * @param progress is told how far the edits are that the database has not seen
     * @throws NotebookException {@link Problem#IN_USE}, {@link Problem#NEWER_VERSION}, {@link Problem#JOURNAL_DAMAGED},
     *     {@link Problem#JOURNAL_BEHIND} or {@link Problem#FOLDER_UNUSABLE}; then nothing is left open
     */
    public static NotebookFolder open(Path folder, Optional<Seal> seal, Clock clock, Progress progress) {
        RollForward.finish(folder);
        if (!FileJournal.exists(folder.resolve("journal")) && isThereMore(folder)) {
            throw new NotebookException(Problem.JOURNAL_BEHIND, "no journal beside the rest");
        }
        var journal = FileJournal.open(folder.resolve("journal"), seal);
        try {
            return open(journal, new StoreFile(folder.resolve("store"), seal, Disks.FILES, clock), progress);
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /**
     * A database made anew of a journal, only to see what that comes to. It is closed with the database.
     *
     * @param folder a new one, for the database alone
     */
    public static NotebookFolder fresh(
            Journal journal, Path folder, Optional<Seal> seal, Clock clock, Progress progress) {
        try {
            return over(journal, StoreFile.forAWhile(folder, seal, clock), progress, new Repairs());
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /** A notebook of which only the journal is missing is an alarm, never a first start. */
    private static boolean isThereMore(Path folder) {
        return Files.exists(folder.resolve("store")) || KeyFile.exists(folder);
    }

    static NotebookFolder open(Journal journal, StoreFile file, Progress progress) {
        var repairs = new Repairs();
        var open = over(journal, file, progress, repairs);
        journal.whenMended(() -> repairs.add(Repair.JOURNAL_MENDED));
        open.database().mendedBy(new Mending(file, open.notebook(), repairs));
        return open;
    }

    private static NotebookFolder over(Journal journal, StoreFile file, Progress progress, Repairs repairs) {
        try {
            return over(journal, file.open(), progress, repairs);
        } catch (StoreException _) {
            file.setAside();
        }
        try {
            var open = over(journal, file.open(), progress, repairs);
            file.tidy();
            repairs.add(Repair.STORE_REBUILT);
            return open;
        } catch (StoreException e) {
            throw new NotebookException(Problem.FOLDER_UNUSABLE, e.toString(), e);
        }
    }

    /** Brings a database up to date with a journal; closes it when that fails. */
    public static NotebookFolder over(Journal journal, Database database) {
        return over(journal, database, (_, _) -> {}, new Repairs());
    }

    private static NotebookFolder over(Journal journal, Database database, Progress progress, Repairs repairs) {
        try {
            Migrations.run(database);
            var tally = new TallyTable(database);
            var records = new H2Records(database, tally);
            return new NotebookFolder(
                    new Notebook(journal, records, progress),
                    journal,
                    records,
                    new H2Cards(database),
                    new H2Owing(database),
                    new H2Questions(database),
                    new H2Trail(database),
                    new H2Past(database, journal),
                    new H2Trash(database, journal),
                    new H2Words(database),
                    tally,
                    repairs,
                    database);
        } catch (RuntimeException e) {
            try {
                database.close();
            } catch (StoreException alsoClosing) {
                e.addSuppressed(alsoClosing);
            }
            throw e;
        }
    }

    /** Looks for damage in the database while it is used. */
    public SlowCheck slowCheck() {
        return new SlowCheck(database, tally);
    }

    @Override
    public void close() {
        try (journal) {
            database.close();
        }
    }
}
