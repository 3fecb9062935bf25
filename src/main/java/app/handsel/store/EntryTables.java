package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.notebook.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries as they are now, whatever their kind. */
final class EntryTables {

    /** One after the other: H2 takes several times as long for a union of them. */
    private static final List<String> TABLES =
            List.of("customer", "note", "interest", "promise", "payment", "matter", "settings");

    private static final List<String> FINDS = TABLES.stream()
            .map(table -> "SELECT body FROM " + table + " WHERE id = ?")
            .toList();

    private final Database database;
    private final RelationTable relations;

    EntryTables(Database database) {
        this.database = database;
        this.relations = new RelationTable(database);
    }

    Optional<Entry> find(UUID id) {
        return FINDS.stream()
                .flatMap(sql -> database.all(sql, Row.as(Entry.class), id).stream())
                .findFirst();
    }

    /** All there are. */
    Map<UUID, Entry> all() {
        return TABLES.stream()
                .flatMap(table -> database.all("SELECT body FROM " + table, Row.as(Entry.class)).stream())
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    /** In batches, one for each statement: a file of contacts is thousands of changes. */
    void write(List<Change> changes) {
        var statements = new LinkedHashMap<String, List<List<?>>>();
        for (Change change : lasting(changes)) {
            var row = Row.of(change.any());
            if (change.after().isPresent()) {
                add(statements, row.write(), row.values());
                WordsRow.of(change.any()).ifPresent(words -> add(statements, WordsRow.WRITE, words.values()));
            } else {
                add(statements, row.delete(), List.of(change.id()));
                add(statements, WordsRow.DELETE, List.of(change.id()));
            }
        }
        statements.forEach(database::updateEach);
        relations.follow(changes);
    }

    /** One edit may change an entry twice; then only the last change counts. */
    private static Iterable<Change> lasting(List<Change> changes) {
        var last = new LinkedHashMap<UUID, Change>();
        changes.forEach(change -> last.put(change.id(), change));
        return last.values();
    }

    private static void add(Map<String, List<List<?>>> statements, String sql, List<?> values) {
        statements.computeIfAbsent(sql, _ -> new ArrayList<>()).add(values);
    }
}
