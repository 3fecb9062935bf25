package app.handsel.ui.capture;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.notebook.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What one edit does, each entry once, however often it is touched. */
final class Changes {

    private final Map<UUID, Change> changes = new LinkedHashMap<>();

    void add(Entry entry) {
        put(Optional.empty(), entry);
    }

    /** The entry as it is in the notebook, if it is there, and as it becomes. */
    void put(Optional<? extends Entry> before, Entry after) {
        changes.merge(
                after.id(),
                new Change(before.map(entry -> entry), Optional.of(after)),
                (first, last) -> new Change(first.before(), last.after()));
    }

    Optional<Customer> customer(UUID id) {
        return Optional.ofNullable(changes.get(id)).flatMap(Change::after).map(Customer.class::cast);
    }

    /** What there will be of some entries, and what is new. */
    List<Entry> with(List<? extends Entry> known) {
        var all = new ArrayList<Entry>(known);
        changes.values().stream().map(Change::any).forEach(all::add);
        return all;
    }

    /** An entry that stays as it is is no change. */
    List<Change> all() {
        return changes.values().stream()
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
