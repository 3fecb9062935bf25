package app.handsel;

import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.model.Settings;
import app.handsel.notebook.Edit;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.PhoneNumbers;
import app.handsel.notebook.Progress;
import app.handsel.search.Finder;
import app.handsel.store.NotebookFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A notebook that is ours alone and has been read as far as the window needs. Made on the notebook's thread. */
record Opened(SingleInstance instance, NotebookFolder folder, Finder finder, Optional<Settings> settings)
        implements AutoCloseable {

    /** Whether there is a notebook in a folder, or at least what is left of one. */
    static boolean exists(Path folder) {
        return Files.exists(folder.resolve("journal"))
                || Files.exists(folder.resolve("store"))
                || KeyFile.exists(folder);
    }

    /**
     * Opens a notebook, or begins one with {@code beginning}.
     *
     * @throws NotebookException when it cannot be opened; then it is not held either
     */
    static Opened open(
            SingleInstance instance,
            Path path,
            Optional<Seal> seal,
            Supplier<List<Edit>> beginning,
            Settings defaults,
            Clock clock,
            Progress progress) {
        boolean begin = !exists(path);
        try {
            NotebookFolder folder = NotebookFolder.open(path, seal, clock, progress);
            if (begin) {
                beginning.get().forEach(folder.notebook()::apply);
            }
            Optional<Settings> saved = folder.records().find(Settings.ID).map(Settings.class::cast);
            String region = saved.orElse(defaults).region();
            Finder finder = new Finder(folder.words(), new PhoneNumbers(region));
            finder.fill(folder.cards().customers());
            return new Opened(instance, folder, finder, saved);
        } catch (RuntimeException e) {
            instance.close();
            throw e;
        }
    }

    /** How many edits there are. */
    long edits() {
        return folder.records().applied().sequence();
    }

    /** Closes the notebook, and goes on holding its folder. */
    void shut() {
        folder.close();
    }

    @Override
    public void close() {
        try (instance) {
            folder.close();
        }
    }
}
