package app.handsel.notebook;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Where every edit goes: first to the journal, then to the records, then to whoever listens. One thread at a time. */
public final class Notebook {

    private final Journal journal;
    private final Records records;
    private final List<Consumer<Edit>> listeners = new CopyOnWriteArrayList<>();
    private long told;
    private boolean behind;

    public Notebook(Journal journal, Records records) {
        this(journal, records, (_, _) -> {});
    }

    /** Opens the notebook: what is in the journal but not yet in the records is applied first. */
    public Notebook(Journal journal, Records records, Progress progress) {
        this.journal = journal;
        this.records = records;
        this.told = Long.MAX_VALUE;
        catchUp(progress);
        this.told = records.applied().sequence();
    }

    /** Told of each edit once, on the thread that applied it. */
    public void listen(Consumer<Edit> listener) {
        listeners.add(listener);
    }

    /** An entry as it is now; empty when there is none, or none any more. */
    public Optional<Entry> now(UUID id) {
        return records.find(id);
    }

    /**
     * Saves an edit. When this returns, it is on disk and everybody has been told.
     *
     * @throws NotebookException {@link Problem#NOT_SAVED} or {@link Problem#CHANGED_MEANWHILE}: nothing changed;
     *     {@link Problem#SAVED_NOT_SHOWN}: it is safe and will be shown after the next edit or start
     */
    public Edit apply(Edit edit) {
        upToDate();
        edit.changes().forEach(this::check);
        checkCustomers(edit);
        Position position = journal.append(edit);
        try {
            records.apply(position, edit);
        } catch (RuntimeException e) {
            behind = true;
            throw new NotebookException(Problem.SAVED_NOT_SHOWN, String.valueOf(e.getMessage()), e);
        }
        tell(position, edit);
        return edit;
    }

    /**
     * Everybody is told, also after somebody who could not listen: the edit is saved whatever becomes of the screen.
     */
    private void tell(Position at, Edit edit) {
        if (at.sequence() <= told) {
            return;
        }
        told = at.sequence();
        NotebookException failed = null;
        for (Consumer<Edit> listener : listeners) {
            try {
                listener.accept(edit);
            } catch (RuntimeException e) {
                failed = new NotebookException(
                        Problem.SAVED_NOT_SHOWN, e.getClass().getSimpleName(), e);
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    /**
     * Shows what is saved but could not be shown before.
     *
     * @throws NotebookException {@link Problem#NOT_SAVED} when it still cannot be: nothing new is taken until it can
     */
    void upToDate() {
        if (!behind) {
            return;
        }
        try {
            catchUp();
        } catch (RuntimeException e) {
            throw new NotebookException(Problem.NOT_SAVED, String.valueOf(e.getMessage()), e);
        }
    }

    /** Applies what the records have lost or never had; who was told of an edit is not told again. */
    public void catchUp() {
        catchUp((_, _) -> {});
    }

    /** Many edits at once, which takes a fraction of the time. */
    private void catchUp(Progress progress) {
        var gathered = new Gathered(together -> {
            records.apply(together);
            together.forEach(saved -> tell(saved.at(), saved.edit()));
            progress.at(together.getLast().at().end(), journal.size());
        });
        journal.replay(records.applied(), gathered::add);
        gathered.handOver();
        behind = false;
    }

    /** Nothing is written about a customer who is not there, or nobody would ever see it. */
    private void checkCustomers(Edit edit) {
        Set<UUID> there = new HashSet<>();
        for (Change change : edit.changes()) {
            if (change.after().orElse(null) instanceof Customer customer) {
                there.add(customer.id());
            }
        }
        for (Change change : edit.changes()) {
            change.after()
                    .filter(entry -> !(entry instanceof Settings))
                    .map(Entry::customer)
                    .filter(customer -> !there.contains(customer))
                    .ifPresent(customer -> {
                        if (records.find(customer).isEmpty()) {
                            throw new NotebookException(Problem.CHANGED_MEANWHILE, "no such customer");
                        }
                        there.add(customer);
                    });
        }
    }

    private void check(Change change) {
        Optional<Entry> current = records.find(change.id());
        if (!current.equals(change.before())) {
            throw new NotebookException(
                    Problem.CHANGED_MEANWHILE, change.any().getClass().getSimpleName());
        }
    }
}
