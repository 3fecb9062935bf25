package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.notebook.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the changes of one edit come to: one entry may be changed twice, or be added and removed again. */
final class Outcome {

    private Outcome() {}

    /** One change for each entry that is another than before. */
    static List<Change> of(List<Change> changes) {
        Map<UUID, Optional<Entry>> before = new LinkedHashMap<>();
        Map<UUID, Optional<Entry>> after = new LinkedHashMap<>();
        for (Change change : changes) {
            before.putIfAbsent(change.id(), change.before());
            after.put(change.id(), change.after());
        }
        return before.keySet().stream()
                .filter(id -> before.get(id).isPresent() || after.get(id).isPresent())
                .map(id -> new Change(before.get(id), after.get(id)))
                .toList();
    }
}
