package app.handsel.backup;

import app.handsel.store.Tallies;
import java.util.HashMap;
import java.util.Map;

/** How many rows a table has, and the sum of their checksums. */
public record Table(long rows, long checksum) {

    /** It says where each edit stands in the journal, so it is another one in a journal that was written anew. */
    private static final String HISTORY = "history";

    public static Map<String, Table> of(Tallies tallies) {
        var tables = new HashMap<String, Table>();
        tallies.tables().forEach((name, tally) -> tables.put(name, new Table(tally.rows(), tally.checksum())));
        return tables;
    }

    /** What is the same in every notebook that has the same entries. */
    static Map<String, Table> ofEntries(Map<String, Table> tables) {
        var entries = new HashMap<>(tables);
        entries.remove(HISTORY);
        return entries;
    }
}
