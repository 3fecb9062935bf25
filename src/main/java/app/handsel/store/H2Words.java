package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.notebook.Words;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds words by looking through all of them. */
final class H2Words implements Words {

    private static final String CONTAINS = Like.in("text");

    private final Database database;
    private final EntryTables entries;

    H2Words(Database database) {
        this.database = database;
        this.entries = new EntryTables(database);
    }

    @Override
    public List<Entry> containing(List<String> folded, int limit) {
        if (folded.isEmpty()) {
            return List.of();
        }
        String all = String.join(" AND ", Collections.nCopies(folded.size(), CONTAINS));
        return database
                .all(
                        "SELECT id FROM words WHERE " + all + " ORDER BY at DESC, id FETCH FIRST ? ROWS ONLY",
                        row -> row.getObject("id", UUID.class),
                        Stream.concat(folded.stream().map(Like::part), Stream.of(limit))
                                .toArray())
                .stream()
                .map(entries::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
