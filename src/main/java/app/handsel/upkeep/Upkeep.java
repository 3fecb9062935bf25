package app.handsel.upkeep;

import app.handsel.backup.NotebookBackups;
import app.handsel.backup.Renewing;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Erases a customer from a notebook that is closed, or gives it another lock: the notebook itself first, then whatever
 * was made of it. What a kill leaves undone is done by {@link #finish}.
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
        List<Task> tasks = tasks(Optional.of(customer));
        rewriting(folder, seal, tasks)
                .change(eachOf(customer), draft -> isOther(customer, draft.customer()), told::edits);
        beside(
                told,
                (notebook, own) -> rewriting(notebook, own, List.of())
                        .change(
                                eachOf(notebook, own, customer),
                                draft -> isOther(customer, draft.customer()),
                                _ -> {}));
        finish(seal, told);
    }

    /** Sets a password, or another one with another key, or takes it away. Throws as {@link #erase} does. */
    public void lock(Optional<Rewriting.Lock> lock, Told told) {
        List<Task> tasks = lock.isPresent() ? tasks(Optional.empty()) : List.of();
        rewriting(folder, seal, tasks).lock(lock, told::edits);
        if (lock.isPresent()) {
            beside(told, (notebook, own) -> {
                if (own.isEmpty()) {
                    rewriting(notebook, own, List.of()).lock(lock, _ -> {});
                }
            });
            finish(lock.map(Rewriting.Lock::seal), told);
        }
    }

    /** Whether there is something that {@link #finish} could do now. */
    public boolean isAnythingToDo() {
        try {
            return new StillToDo(folder).tasks().stream().anyMatch(task -> Files.isDirectory(task.root()));
        } catch (IOException _) {
            return false;
        }
    }

    /** Does to the backups what is still to be done; those that are away wait. */
    public void finish(Told told) {
        finish(seal, told);
    }

    private void finish(Optional<Seal> now, Told told) {
        try {
            var todo = new StillToDo(folder);
            var waiting = new ArrayList<Task>();
            for (Task task : todo.tasks()) {
                if (!Files.isDirectory(task.root())) {
                    told.away(task.root());
                    waiting.add(task);
                } else if (!renewed(task, now, told)) {
                    waiting.add(task);
                }
            }
            todo.keep(waiting);
        } catch (IOException _) {
            // What is written down to do stays so until the next start.
        }
    }

    private boolean renewed(Task task, Optional<Seal> now, Told told) {
        try {
            Optional<String> key = task.erase().isEmpty() && now.isPresent()
                    ? Optional.of(Base64.getEncoder()
                            .encodeToString(KeyFile.read(folder).bytes()))
                    : Optional.empty();
            var change = new Renewing.Change(
                    task.erase()
                            .<Function<Journal, Function<Edit, Optional<Edit>>>>map(
                                    customer -> journal -> new Erasing(customer, Blanks.of(customer, journal)))
                            .orElse(_ -> Optional::of),
                    now,
                    key.isPresent() ? now : Optional.empty(),
                    key);
            renewing.in(task.root(), change, backup -> told.backup(backup.at(), task.root()))
                    .left()
                    .forEach(told::left);
            return true;
        } catch (IOException _) {
            told.away(task.root());
            return false;
        }
    }

    private List<Task> tasks(Optional<UUID> erase) {
        try {
            return Stream.concat(
                            new StillToDo(folder).tasks().stream(),
                            Stream.concat(
                                            roots.stream().filter(this::mayHoldSome),
                                            notebooksBeside().stream()
                                                    .map(NotebookBackups::beside)
                                                    .filter(Files::isDirectory))
                                    .map(root -> new Task(erase, root)))
                    .distinct()
                    .toList();
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

    private Function<Edit, Optional<Edit>> eachOf(UUID customer) {
        return eachOf(folder, seal, customer);
    }

    private static Function<Edit, Optional<Edit>> eachOf(Path notebook, Optional<Seal> seal, UUID customer) {
        try (var journal = FileJournal.open(notebook.resolve("journal"), seal)) {
            return new Erasing(customer, Blanks.of(customer, journal));
        }
    }

    private static boolean isOther(UUID customer, Optional<UUID> about) {
        return about.filter(customer::equals).isEmpty();
    }

    private interface Rewrite {
        void of(Path notebook, Optional<Seal> seal);
    }

    /** Notebooks that a restore or damage has left beside this one, or that were made of its backups. */
    private void beside(Told told, Rewrite rewrite) {
        for (Path notebook : notebooksBeside()) {
            try {
                rewrite.of(notebook, KeyFile.exists(notebook) ? seal : Optional.empty());
                told.beside(notebook);
            } catch (NotebookException _) {
                told.left(notebook);
            }
        }
        for (Path damaged : siblings("-damaged-")) {
            try {
                delete(damaged);
                told.deleted(damaged);
            } catch (IOException _) {
                told.left(damaged);
            }
        }
    }

    private List<Path> notebooksBeside() {
        return Stream.of("-before-restore-", "-copy-")
                .flatMap(kind -> siblings(kind).stream())
                .filter(notebook -> Files.isDirectory(notebook.resolve("journal")))
                .toList();
    }

    private List<Path> siblings(String kind) {
        Path own = folder.toAbsolutePath();
        try (var all = Files.list(own.getParent())) {
            return all.filter(path -> path.getFileName().toString().startsWith(own.getFileName() + kind))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static void delete(Path all) throws IOException {
        try (var files = Files.walk(all)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
