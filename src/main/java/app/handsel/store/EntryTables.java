package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.notebook.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The entries as they are now, whatever their kind. */
final class EntryTables {

    private static final String FIND = """
        SELECT body FROM customer WHERE id = ?
        UNION ALL SELECT body FROM note WHERE id = ?
        UNION ALL SELECT body FROM interest WHERE id = ?
        UNION ALL SELECT body FROM promise WHERE id = ?
        UNION ALL SELECT body FROM payment WHERE id = ?
        UNION ALL SELECT body FROM settings WHERE id = ?\
        """;

    private final Database database;

    EntryTables(Database database) {
        this.database = database;
    }

    Optional<Entry> find(UUID id) {
        return database.first(FIND, Row.as(Entry.class), id, id, id, id, id, id);
    }

    /** Many rows by one statement each: a file of contacts is thousands of changes. */
    void write(List<Change> changes) {
        var statements = new LinkedHashMap<String, List<List<?>>>();
        var lasting = lasting(changes);
        for (Change change : lasting) {
            add(statements, Row.of(change.any()).delete(), List.of(change.id()));
            add(statements, WordsRow.DELETE, List.of(change.id()));
        }
        for (Change change : lasting) {
            change.after().ifPresent(entry -> {
                var row = Row.of(entry);
                add(statements, row.insert(), row.values());
                WordsRow.of(entry).ifPresent(words -> add(statements, WordsRow.INSERT, words.values()));
            });
        }
        statements.forEach(database::updateEach);
    }

    /** One edit may change an entry twice; then only the last change counts. */
    private static List<Change> lasting(List<Change> changes) {
        var last = new LinkedHashMap<UUID, Change>();
        changes.forEach(change -> last.put(change.id(), change));
        return List.copyOf(last.values());
    }

    private static void add(Map<String, List<List<?>>> statements, String sql, List<?> values) {
        statements.computeIfAbsent(sql, _ -> new ArrayList<>()).add(values);
    }
}
