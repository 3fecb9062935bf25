package app.handsel.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Entries that may owe something, and what the rules need to know of the customers they are about. */
public record Known(List<Entry> entries, Map<UUID, Relation> relations) {

    public Known {
        entries = List.copyOf(entries);
        relations = Map.copyOf(relations);
    }

    /** Entries alone, of customers of whom nothing else matters. */
    public static Known of(List<? extends Entry> entries) {
        return new Known(List.copyOf(entries), Map.of());
    }
}
