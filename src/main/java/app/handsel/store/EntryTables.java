package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.notebook.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries as they are now, whatever their kind. */
final class EntryTables {

    static final List<String> NAMES =
            List.of("customer", "note", "interest", "promise", "payment", "matter", "settings");

    /** One after the other: H2 takes several times as long for a union of them. */
    private static final List<String> FINDS = NAMES.stream()
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
        return NAMES.stream()
                .flatMap(table -> database.all("SELECT body FROM " + table, Row.as(Entry.class)).stream())
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    /** In batches, one for each statement: a file of contacts is thousands of changes. */
    void write(List<Change> changes, TallyTable tally) {
        var statements = new LinkedHashMap<String, List<List<?>>>();
        var lasting = lasting(changes);
        Set<UUID> there = takeFrom(tally, lasting);
        for (Change change : lasting) {
            var row = Row.of(change.any());
            if (change.after().isPresent()) {
                tally.came(row.table(), change.id(), row.body());
                add(statements, there.contains(change.id()) ? row.write() : row.insert(), row.values());
                WordsRow.of(change.any()).ifPresent(words -> add(statements, WordsRow.WRITE, words.values()));
            } else {
                add(statements, row.delete(), List.of(change.id()));
                add(statements, WordsRow.DELETE, List.of(change.id()));
            }
        }
        statements.forEach(database::updateEach);
        relations.follow(changes);
    }

    /** As they are in here, which after a journal was damaged need not be what the change says. */
    private Set<UUID> takeFrom(TallyTable tally, Collection<Change> changes) {
        record Before(UUID id, String body) {}
        var there = new HashSet<UUID>();
        var tables = new LinkedHashMap<String, List<UUID>>();
        for (Change change : changes) {
            tables.computeIfAbsent(Row.table(change.any()), _ -> new ArrayList<>())
                    .add(change.id());
        }
        tables.forEach((table, ids) -> database.all(
                        "SELECT id, body FROM " + table + " WHERE id = ANY(?)",
                        row -> new Before(row.getObject("id", UUID.class), row.getString("body")),
                        (Object) ids.toArray(UUID[]::new))
                .forEach(before -> {
                    tally.went(table, before.id(), before.body());
                    there.add(before.id());
                }));
        return there;
    }

    /** Edits may change an entry twice; then only the last change counts. */
    private static Collection<Change> lasting(List<Change> changes) {
        var last = new LinkedHashMap<UUID, Change>();
        changes.forEach(change -> last.put(change.id(), change));
        return last.values();
    }

    private static void add(Map<String, List<List<?>>> statements, String sql, List<?> values) {
        statements.computeIfAbsent(sql, _ -> new ArrayList<>()).add(values);
    }
}
