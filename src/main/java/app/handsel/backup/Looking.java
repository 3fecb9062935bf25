package app.handsel.backup;

import app.handsel.journal.FixedJournal;
import app.handsel.journal.Seal;
import app.handsel.model.Customer;
import app.handsel.model.Note;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edits;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks into a backup without making a notebook of it. */
public final class Looking {

    private static final int SHOWN = 5;

    /** So many are remembered, in case the last ones turn out to have been removed again. */
    private static final int REMEMBERED = 500;

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, Customer> customers = new LinkedHashMap<>();
    private final Map<UUID, Note> notes = new LinkedHashMap<>();

    private Looking() {}

    /**
     * Reads a backup from beginning to end.
     *
     * @param present where the notebook that is open ends, when this is a backup of it
     * @throws NotebookException {@link Problem#BACKUP_DAMAGED}; {@link Problem#LOCKED} without the seal it needs
     */
    public static Preview into(Restorable from, Optional<Seal> seal, Optional<Position> present, Progress progress) {
        var looking = new Looking();
        Position end = from.backup().reaches();
        try (var journal = FixedJournal.open(from.journal(), seal, end)) {
            journal.replay(Position.START, (at, edit) -> {
                progress.at(at.end(), end.end());
                edit.changes().forEach(looking::see);
            });
        } catch (NotebookException e) {
            throw e.problem() == Problem.JOURNAL_DAMAGED
                    ? new NotebookException(Problem.BACKUP_DAMAGED, String.valueOf(e.getMessage()), e)
                    : e;
        }
        return new Preview(
                from, looking.customers(), looking.notes(), present.map(now -> now.sequence() - end.sequence()));
    }

    private void see(Change change) {
        switch (change.any()) {
            case Customer customer -> {
                names.put(customer.id(), customer.name());
                remember(customers, change.after().map(_ -> customer), customer.id());
            }
            case Note note -> remember(notes, change.after().map(_ -> note), note.id());
            default -> {
                // Counted, but not shown.
            }
        }
    }

    private static <E> void remember(Map<UUID, E> last, Optional<E> entry, UUID id) {
        last.remove(id);
        entry.ifPresent(one -> last.put(id, one));
        if (last.size() > REMEMBERED) {
            last.remove(last.keySet().iterator().next());
        }
    }

    private List<String> customers() {
        return newest(customers).map(Customer::name).toList();
    }

    private List<Preview.NoteLine> notes() {
        return newest(notes)
                .map(note -> new Preview.NoteLine(names.getOrDefault(note.customer(), ""), note.at(), Edits.name(note)))
                .toList();
    }

    private static <E> java.util.stream.Stream<E> newest(Map<UUID, E> last) {
        return List.copyOf(last.values()).reversed().stream().limit(SHOWN);
    }
}
