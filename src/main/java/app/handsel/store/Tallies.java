package app.handsel.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tally of each table that has rows. Two notebooks with the same entries have the same {@link #entries()}; with the
 * same bytes in their journals, all is the same.
 */
public record Tallies(Map<String, Tally> tables) {

    public Tallies {
        tables = Map.copyOf(tables);
    }

    /** Without the history, which also says where an edit stands in the journal. */
    public Tallies entries() {
        var entries = new LinkedHashMap<>(tables);
        entries.remove(HistoryRow.TABLE);
        return new Tallies(entries);
    }
}
