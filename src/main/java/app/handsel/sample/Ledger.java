package app.handsel.sample;

import app.handsel.model.Entry;
import app.handsel.notebook.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What one customer's entries have become, and how they were when the current edit began. */
final class Ledger {

    private final Map<UUID, Entry> entries = new HashMap<>();
    private final Map<UUID, Optional<Entry>> before = new LinkedHashMap<>();

    void put(Entry entry) {
        before.putIfAbsent(entry.id(), Optional.ofNullable(entries.get(entry.id())));
        entries.put(entry.id(), entry);
    }

    Optional<Entry> find(UUID id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** All since the last call, each entry once: an edit may not change the same entry twice. */
    List<Change> close() {
        var changes = new ArrayList<Change>();
        before.forEach((id, was) -> changes.add(new Change(was, Optional.ofNullable(entries.get(id)))));
        before.clear();
        return changes;
    }
}
