package app.handsel.store;

import app.handsel.journal.DamagedJournal;
import app.handsel.journal.DamagedJournal.Gap;
import app.handsel.journal.OwnerOnly;
import app.handsel.journal.Seal;
import app.handsel.model.Entry;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import app.handsel.rewriting.Rewriting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * What is left of a notebook whose journal is damaged in both of its files: of the journal every edit that is whole,
 * and of the store, if that is whole, what the records had become by the edits that are not. Nothing is changed by
 * looking.
 */
public final class Salvage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Optional<Seal> seal;
    private final Clock clock;

    /** The notebook in {@code folder} is not open. */
    public Salvage(Path folder, Optional<Seal> seal, Clock clock) {
        this.folder = folder;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * How many edits can be read, and which cannot; whether the store is whole, and how many records it shows as they
     * were although the journal has lost what made them so.
     */
    public record Left(long edits, List<Gap> gaps, boolean store, int fromStore) {

        public Left {
            gaps = List.copyOf(gaps);
        }
    }

    private record Found(Left left, Optional<Edit> mending) {}

    public Left look() {
        return found().left();
    }

    /**
     * Goes on with what is left. All that is there now is kept in a folder beside the notebook.
     *
     * @return that folder
     * @throws NotebookException {@link Problem#NOT_REWRITTEN}; then everything is as it was
     */
    public Path goOn(LongConsumer progress) {
        Optional<Edit> mending = found().mending();
        Path aside = folder.resolveSibling(folder.getFileName() + "-damaged-" + TIME.format(clock.instant()));
        try {
            copy(aside);
        } catch (IOException e) {
            throw new NotebookException(Problem.NOT_REWRITTEN, e.getClass().getSimpleName(), e);
        }
        new Rewriting(folder, seal).take(new WithOneMore(journal(), mending), progress);
        return aside;
    }

    private Journal journal() {
        try {
            return DamagedJournal.open(folder.resolve("journal"), seal);
        } catch (NotebookException e) {
            if (e.problem() == Problem.LOCKED || e.problem() == Problem.NEWER_VERSION) {
                throw e;
            }
            return new NoJournal();
        }
    }

    private Found found() {
        var replayed = new LinkedHashMap<UUID, Entry>();
        Optional<Shown> store = shown();
        long[] edits = {0};
        List<Gap> gaps;
        try (var journal = journal()) {
            journal.replay(Position.START, (at, edit) -> {
                edits[0]++;
                follow(edit, replayed);
                // The store may be behind: what was saved after its last edit is as good as what it shows.
                store.filter(known -> at.sequence() > known.last()).ifPresent(known -> follow(edit, known.entries()));
            });
            gaps = journal instanceof DamagedJournal damaged
                    ? damaged.gaps()
                    : List.of(new Gap(1, 1, Optional.empty(), Optional.empty()));
        }
        List<Change> changes =
                store.map(known -> difference(replayed, known.entries())).orElse(List.of());
        Optional<Edit> mending = changes.isEmpty()
                ? Optional.empty()
                : Optional.of(Edit.done(clock.instant(), "", Action.DAMAGE_MENDED, "", changes));
        return new Found(new Left(edits[0], gaps, store.isPresent(), changes.size()), mending);
    }

    private static void follow(Edit edit, Map<UUID, Entry> entries) {
        edit.changes()
                .forEach(change -> change.after()
                        .ifPresentOrElse(entry -> entries.put(entry.id(), entry), () -> entries.remove(change.id())));
    }

    /** What the store shows, and the number of the last edit that it has seen. */
    private record Shown(long last, Map<UUID, Entry> entries) {}

    /** Nothing when the store cannot be read to its end. */
    private Optional<Shown> shown() {
        Path file = folder.resolve("store").resolve("notebook.mv.db");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (var database = Database.inFile(file, seal)) {
            Migrations.run(database);
            return Optional.of(new Shown(
                    new HistoryTable(database).last().sequence(),
                    new LinkedHashMap<>(new EntryTables(database).all())));
        } catch (StoreException | NotebookException _) {
            return Optional.empty();
        }
    }

    private static List<Change> difference(Map<UUID, Entry> replayed, Map<UUID, Entry> shown) {
        var changes = new ArrayList<Change>();
        shown.forEach((id, entry) -> {
            if (!entry.equals(replayed.get(id))) {
                changes.add(new Change(Optional.ofNullable(replayed.get(id)), Optional.of(entry)));
            }
        });
        replayed.forEach((id, entry) -> {
            if (!shown.containsKey(id)) {
                changes.add(Change.removed(entry));
            }
        });
        return changes;
    }

    private void copy(Path aside) throws IOException {
        for (String part : List.of("journal", "store")) {
            if (Files.isDirectory(folder.resolve(part))) {
                OwnerOnly.folder(aside.resolve(part));
                try (var files = Files.list(folder.resolve(part))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        OwnerOnly.copy(file, aside.resolve(part).resolve(file.getFileName()));
                    }
                }
            }
        }
    }
}
