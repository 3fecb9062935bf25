package app.handsel.upkeep;

import app.handsel.backup.NotebookBackups;
import app.handsel.backup.OnDisk;
import app.handsel.backup.Renewing;
import app.handsel.backup.Replacing;
import app.handsel.journal.Blanks;
import app.handsel.journal.Erasing;
import app.handsel.journal.FileJournal;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.rewriting.Rewriting;
import app.handsel.rewriting.RollForward;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Erases a customer from a notebook that is closed, or gives it another lock: the notebook itself first, then whatever
 * was made of it, which is written down in the same step. What a kill leaves undone is done by {@link #finish}.
 */
public final class Upkeep {

    private final Path folder;
    private final Optional<Seal> seal;
    private final List<Path> roots;
    private final Renewing renewing;

    /** {@code seal} is the notebook's present one; {@code roots} are the folders that it makes backups in. */
    public Upkeep(Path folder, Optional<Seal> seal, List<Path> roots, Renewing renewing) {
        this.folder = folder;
        this.seal = seal;
        this.roots = List.copyOf(roots);
        this.renewing = renewing;
    }

    /**
     * Erases a customer for good.
     *
     * @throws NotebookException {@link Problem#NOT_REWRITTEN}; then everything is as it was
     */
    public void erase(UUID customer, Told told) {
        leftovers();
        Blanks own = blanks(customer, folder, seal);
        var erasing = new Erasing(customer, own);
        rewriting(folder, seal, tasks(Optional.of(customer))).change(erasing, erasing::draft, told::edits);
        finish(seal, Optional.of(own), told);
    }

    /** Sets a password, or another one with another key, or takes it away. Throws as {@link #erase} does. */
    public void lock(Optional<Rewriting.Lock> lock, Told told) {
        leftovers();
        List<Task> tasks = lock.isPresent() ? tasks(Optional.empty()) : List.of();
        rewriting(folder, seal, tasks).lock(lock, told::edits);
        if (lock.isPresent()) {
            finish(lock.map(Rewriting.Lock::seal), Optional.empty(), told);
        }
    }

    /** Where there is something that {@link #finish} could do now. */
    public Set<Path> reachable() {
        try {
            return new StillToDo(folder)
                    .tasks().stream().map(Task::root).filter(Files::isDirectory).collect(Collectors.toSet());
        } catch (IOException _) {
            return Set.of();
        }
    }

    /** Does what is still to be done; what is away, or could not be done, waits. */
    public void finish(Told told) {
        finish(seal, Optional.empty(), told);
    }

    /** {@code known} are the words of whoever is erased just now, more than an old backup may know. */
    private void finish(Optional<Seal> now, Optional<Blanks> known, Told told) {
        try {
            var todo = new StillToDo(folder);
            var waiting = new ArrayList<Task>();
            for (Task task : todo.tasks()) {
                if (!done(task, now, known, told)) {
                    waiting.add(task);
                }
            }
            todo.keep(waiting);
        } catch (IOException _) {
            // What is written down to do stays so until the next start.
        }
    }

    private boolean done(Task task, Optional<Seal> now, Optional<Blanks> known, Told told) {
        var beside = new Beside(folder);
        if (!Files.isDirectory(task.root())) {
            // Of a folder beside the notebook it is known that it is not away, but gone.
            if (!beside.is(task.root())) {
                told.away(task.root());
            }
            return beside.is(task.root());
        }
        if (beside.isDamaged(task.root())) {
            return deleted(task.root(), told);
        }
        return beside.isNotebook(task.root()) ? rewritten(task, now, told) : renewed(task, now, known, told);
    }

    private static boolean deleted(Path damaged, Told told) {
        try {
            Beside.delete(damaged);
            told.deleted(damaged);
            return true;
        } catch (IOException _) {
            told.left(damaged);
            return false;
        }
    }

    private boolean rewritten(Task task, Optional<Seal> now, Told told) {
        Path notebook = task.root();
        try {
            RollForward.finish(notebook);
            Optional<Seal> own = KeyFile.exists(notebook) ? now : Optional.empty();
            if (task.erase().isPresent()) {
                var erasing =
                        new Erasing(task.erase().get(), blanks(task.erase().get(), notebook, own));
                rewriting(notebook, own, List.of()).change(erasing, erasing::draft, _ -> {});
            } else if (own.isEmpty() && now.isPresent()) {
                var lock = new Rewriting.Lock(now.get(), KeyFile.read(folder));
                rewriting(notebook, own, List.of()).lock(Optional.of(lock), _ -> {});
            }
            told.beside(notebook);
            return true;
        } catch (NotebookException _) {
            told.left(notebook);
            return false;
        }
    }

    private boolean renewed(Task task, Optional<Seal> now, Optional<Blanks> known, Told told) {
        try {
            Optional<String> key = task.erase().isEmpty() && now.isPresent()
                    ? Optional.of(Base64.getEncoder()
                            .encodeToString(KeyFile.read(folder).bytes()))
                    : Optional.empty();
            var change = new Renewing.Change(
                    task.erase()
                            .<Function<Journal, Function<Edit, Optional<Edit>>>>map(customer -> journal -> new Erasing(
                                    customer, Blanks.of(customer, journal).and(known)))
                            .orElse(_ -> Optional::of),
                    now,
                    key.isPresent() ? now : Optional.empty(),
                    key);
            List<Path> left = renewing.in(task.root(), change, backup -> told.backup(backup.at(), task.root()))
                    .left();
            left.forEach(told::left);
            return left.isEmpty();
        } catch (IOException _) {
            told.away(task.root());
            return false;
        }
    }

    private List<Task> tasks(Optional<UUID> erase) {
        try {
            var beside = new Beside(folder);
            var all = new ArrayList<>(new StillToDo(folder).tasks());
            Stream.of(beside.notebooks(), beside.damaged(), roots, beside.backups())
                    .flatMap(List::stream)
                    .filter(this::mayHoldSome)
                    .forEach(root -> all.add(new Task(erase, root)));
            return all.stream().distinct().toList();
        } catch (IOException e) {
            throw new NotebookException(Problem.NOT_REWRITTEN, e.getClass().getSimpleName(), e);
        }
    }

    /** The folder beside the notebook is there if there ever was a backup in it; another one may only be away. */
    private boolean mayHoldSome(Path root) {
        return Files.isDirectory(root) || !root.equals(NotebookBackups.beside(folder));
    }

    private static Rewriting rewriting(Path notebook, Optional<Seal> seal, List<Task> tasks) {
        return new Rewriting(notebook, seal).with(StillToDo.files(tasks));
    }

    private static Blanks blanks(UUID customer, Path notebook, Optional<Seal> seal) {
        try (var journal = FileJournal.open(notebook.resolve("journal"), seal)) {
            return Blanks.of(customer, journal);
        }
    }

    /** What a restore was making when somebody was killed. */
    private void leftovers() {
        try {
            new Replacing(folder, new OnDisk()).tidy();
        } catch (IOException e) {
            throw new NotebookException(Problem.NOT_REWRITTEN, e.getClass().getSimpleName(), e);
        }
    }
}
