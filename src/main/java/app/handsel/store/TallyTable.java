package app.handsel.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Keeps the tallies up with the rows, in the same transaction. */
public final class TallyTable {

    /** A row with its key that came, went or is another one now. */
    record Moved(String table, Object key, Tally by) {}

    private static final int ROWS = 1000;

    private final Database database;
    private final List<Moved> moved = new ArrayList<>();
    private Consumer<Moved> watcher = _ -> {};

    TallyTable(Database database) {
        this.database = database;
    }

    public Tallies now() {
        record Named(String name, Tally tally) {}
        return new Tallies(database
                .all(
                        "SELECT name, number, checksum FROM tally WHERE number <> 0 OR checksum <> 0",
                        row -> new Named(
                                row.getString("name"), new Tally(row.getLong("number"), row.getLong("checksum"))))
                .stream()
                .collect(Collectors.toMap(Named::name, Named::tally)));
    }

    /**
     * The same from the rows themselves, which takes long.
     *
     * @throws StoreException when a row, or a column by which it is found, is not what was written
     */
    public Tallies scanned() {
        var scan = new TallyScan(database, this);
        while (scan.next(ROWS)) {
            continue;
        }
        return scan.tallies();
    }

    void came(String table, Object key, String row) {
        moved.add(new Moved(table, key, Tally.of(row)));
    }

    void went(String table, Object key, String row) {
        moved.add(new Moved(table, key, Tally.of(row).minus()));
    }

    /** Adds up in Java: H2 does not let a sum run over. */
    void write() {
        Map<String, Tally> sums = new LinkedHashMap<>();
        moved.forEach(one -> sums.merge(one.table(), one.by(), Tally::plus));
        List<List<?>> rows = new ArrayList<>();
        sums.forEach((name, by) -> {
            Tally sum = of(name).plus(by);
            rows.add(List.of(name, sum.rows(), sum.checksum()));
        });
        if (!rows.isEmpty()) {
            database.updateEach("MERGE INTO tally (name, number, checksum) KEY (name) VALUES (?, ?, ?)", rows);
        }
    }

    Tally of(String table) {
        return database.first(
                        "SELECT number, checksum FROM tally WHERE name = ?",
                        row -> new Tally(row.getLong("number"), row.getLong("checksum")),
                        table)
                .orElse(Tally.NONE);
    }

    /** What was written is in, so whoever is adding up the rows meanwhile has to know; or it is not. */
    void settle(boolean in) {
        if (in) {
            moved.forEach(watcher);
        }
        moved.clear();
    }

    /** Told of each row that moves from now on. */
    void watch(Consumer<Moved> next) {
        watcher = next;
    }
}
