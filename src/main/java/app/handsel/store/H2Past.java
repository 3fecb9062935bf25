package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Past;
import app.handsel.notebook.Position;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done: H2 knows where, the journal knows what. */
final class H2Past implements Past {

    private static final int PAGE = 200;
    private static final long NOW = Long.MAX_VALUE;

    private final HistoryTable history;
    private final Journal journal;

    H2Past(Database database, Journal journal) {
        this.history = new HistoryTable(database);
        this.journal = journal;
    }

    @Override
    public List<Edit> of(UUID customer, int limit) {
        return history.of(customer, NOW, limit).stream().map(journal::read).toList();
    }

    /**
     * A customer has few edits, so all of theirs are read; an entry that was about somebody else before is in theirs.
     */
    @Override
    public List<Edit> of(UUID customer, UUID entry, int limit) {
        var found = new ArrayList<Edit>();
        UUID about = customer;
        Iterator<Position> page = page(about, NOW);
        while (page.hasNext() && found.size() < limit) {
            Position at = page.next();
            Edit edit = journal.read(at);
            Optional<Change> change = change(edit, entry);
            if (change.isPresent()) {
                found.add(edit);
                about = change.get().before().map(Entry::customer).orElse(about);
                page = page(about, at.sequence());
            } else if (!page.hasNext()) {
                page = page(about, at.sequence());
            }
        }
        return found;
    }

    private Iterator<Position> page(UUID customer, long before) {
        return history.of(customer, before, PAGE).iterator();
    }

    private static Optional<Change> change(Edit edit, UUID entry) {
        return edit.changes().stream()
                .filter(change -> change.id().equals(entry))
                .findFirst();
    }
}
