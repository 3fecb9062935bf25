package app.handsel.backup;

import app.handsel.notebook.Position;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A moment that a notebook can be brought back to. It is written down only after what it needs was read back and
 * replayed. {@code key} is the file that keeps the notebook's key, in Base64, when it has a password; so a backup opens
 * with the password that it was made with.
 */
public record Backup(
        UUID notebook,
        Instant at,
        Reason reason,
        Position reaches,
        List<Segment> segments,
        Map<String, Table> tables,
        String version,
        Optional<String> key) {

    /** By what it holds and not by the clock, which may have been wrong. */
    public static final Comparator<Backup> BY_AGE = Comparator.comparingLong(
                    (Backup backup) -> backup.reaches().sequence())
            .thenComparing(Backup::at);

    public Backup {
        segments = List.copyOf(segments);
        tables = Map.copyOf(tables);
    }

    public long bytes() {
        return segments.stream().mapToLong(Segment::bytes).sum();
    }

    public long rows(String table) {
        return tables.containsKey(table) ? tables.get(table).rows() : 0;
    }

    public boolean hasPassword() {
        return key.isPresent();
    }

    Optional<Segment> segment(String name) {
        return segments.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
