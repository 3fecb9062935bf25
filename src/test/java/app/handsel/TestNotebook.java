package app.handsel;

import app.handsel.journal.FileJournal;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Edits;
import app.handsel.notebook.History;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Notebook;
import app.handsel.notebook.Owing;
import app.handsel.notebook.Past;
import app.handsel.notebook.Questions;
import app.handsel.notebook.Records;
import app.handsel.notebook.Trail;
import app.handsel.notebook.Trash;
import app.handsel.notebook.Words;
import app.handsel.store.Database;
import app.handsel.store.NotebookFolder;
import app.handsel.store.TallyTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/** An open notebook for a test: a journal in a temporary folder, H2 in memory, Mia writing, and time standing still. */
public record TestNotebook(
        Path folder,
        Clock clock,
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
        History history,
        Edits edits,
        TallyTable tally,
        Database database)
        implements AutoCloseable {

    /** A Tuesday, half past ten in Berlin. */
    public static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    public static TestNotebook open() {
        return open(Clock.fixed(NOW, ZONE));
    }

    public static TestNotebook open(Clock clock) {
        try {
            Path folder = Files.createTempDirectory("handsel-test");
            var open = NotebookFolder.over(
                    FileJournal.open(folder.resolve("journal"), Optional.empty()), Database.inMemory());
            return new TestNotebook(
                    folder,
                    clock,
                    open.notebook(),
                    open.journal(),
                    open.records(),
                    open.cards(),
                    open.owing(),
                    open.questions(),
                    open.trail(),
                    open.past(),
                    open.trash(),
                    open.words(),
                    new History(open.notebook(), open.journal(), open.records(), clock, () -> "Mia"),
                    new Edits(clock, () -> "Mia"),
                    open.tally(),
                    open.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
        journal.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
