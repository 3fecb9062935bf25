package app.handsel.store;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Past;
import java.util.List;
import java.util.UUID;

/** What was done: H2 knows where, the journal knows what. */
final class H2Past implements Past {

    private final HistoryTable history;
    private final Journal journal;

    H2Past(Database database, Journal journal) {
        this.history = new HistoryTable(database);
        this.journal = journal;
    }

    @Override
    public List<Edit> of(UUID customer, int limit) {
        return history.of(customer, limit).stream().map(journal::read).toList();
    }
}
