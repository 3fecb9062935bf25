package app.handsel.store;

import app.handsel.model.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Adds up the rows themselves, some at a time, while edits go on: is each table what its tally says, and are the
 * columns and the words by which an entry is found what the entry says?
 */
final class TallyScan {

    private static final List<String> TABLES = tables();

    private static final List<String> WITH_WORDS = List.of("note", "interest", "promise", "payment", "matter");

    private final Database database;
    private final TallyTable tally;
    private final Map<String, Tally> done = new LinkedHashMap<>();
    private int table;
    private Tally sum = Tally.NONE;
    private Optional<Object> last = Optional.empty();

    TallyScan(Database database, TallyTable tally) {
        this.database = database;
        this.tally = tally;
        tally.watch(this::follow);
    }

    private static List<String> tables() {
        var tables = new ArrayList<>(EntryTables.NAMES);
        tables.add(HistoryRow.TABLE);
        return tables;
    }

    /**
     * Looks at some more rows; false after the last ones.
     *
     * @throws StoreException when something is not as it should be
     */
    boolean next(int rows) {
        if (table == TABLES.size()) {
            return false;
        }
        String name = TABLES.get(table);
        int count = name.equals(HistoryRow.TABLE) ? history(rows) : entries(name, rows);
        if (count < rows) {
            if (!sum.equals(tally.of(name))) {
                throw new StoreException("other rows in " + name + " than were written");
            }
            database.link().countIndexes(name);
            done.put(name, sum);
            table++;
            if (table == TABLES.size()) {
                countWords();
            }
            sum = Tally.NONE;
            last = Optional.empty();
        }
        return table < TABLES.size();
    }

    /** What was added up, when all is. */
    Tallies tallies() {
        done.values().removeIf(Tally.NONE::equals);
        return new Tallies(done);
    }

    private int entries(String name, int rows) {
        var after = last.isEmpty() ? "" : "WHERE id > ? ";
        var found = database.all(
                "SELECT * FROM " + name + " " + after + "ORDER BY id FETCH FIRST ? ROWS ONLY",
                row -> {
                    Entry entry = Row.as(Entry.class).read(row);
                    String body = row.getString("body");
                    Row.of(entry).check(row);
                    return new StoredEntry(entry, body);
                },
                last.<Object[]>map(id -> new Object[] {id, rows}).orElseGet(() -> new Object[] {rows}));
        for (StoredEntry one : found) {
            sum = sum.plus(Tally.of(one.body()));
            last = Optional.of(one.entry().id());
            WordsRow.of(one.entry()).ifPresent(this::check);
        }
        return found.size();
    }

    private record StoredEntry(Entry entry, String body) {}

    private void check(WordsRow words) {
        var text = database.first("SELECT text FROM words WHERE id = ?", row -> row.getString("text"), words.id());
        if (!text.equals(Optional.of(words.text()))) {
            throw new StoreException("other words than those of the entry");
        }
    }

    /** None for an entry that is not there any more. */
    private void countWords() {
        database.link().countIndexes("words");
        long expected =
                WITH_WORDS.stream().mapToLong(name -> tally.of(name).rows()).sum();
        long found = database.first("SELECT COUNT(*) FROM words", row -> row.getLong(1))
                .orElse(0L);
        if (found != expected) {
            throw new StoreException("words of other entries than there are");
        }
    }

    private int history(int rows) {
        var found = database.all(
                HistoryRow.SELECT + "WHERE sequence > ? ORDER BY sequence FETCH FIRST ? ROWS ONLY",
                HistoryRow::read,
                last.orElse(0L),
                rows);
        for (HistoryRow row : found) {
            sum = sum.plus(Tally.of(row.text()));
            last = Optional.of(row.sequence());
        }
        return found.size();
    }

    /** A row that was added up before has moved since; the others are met in time. */
    private void follow(TallyTable.Moved moved) {
        if (table < TABLES.size()
                && TABLES.get(table).equals(moved.table())
                && last.filter(key -> !isAfter(moved.key(), key)).isPresent()) {
            sum = sum.plus(moved.by());
        }
    }

    /** H2 has the ids in the order of their digits. */
    private static boolean isAfter(Object key, Object other) {
        if (key instanceof UUID id && other instanceof UUID last) {
            int high = Long.compareUnsigned(id.getMostSignificantBits(), last.getMostSignificantBits());
            return high > 0
                    || high == 0
                            && Long.compareUnsigned(id.getLeastSignificantBits(), last.getLeastSignificantBits()) > 0;
        }
        return (Long) key > (Long) other;
    }
}
