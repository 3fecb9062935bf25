package app.handsel.backup;

import app.handsel.notebook.Position;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Backups with the few things that a test is about. */
final class Kept {

    private static final UUID NOTEBOOK = UUID.fromString("11111111-2222-3333-4444-555555555555");

    private Kept() {}

    static Backup at(String instant, long sequence) {
        return at(Instant.parse(instant), sequence);
    }

    static Backup at(Instant instant, long sequence) {
        return new Backup(
                NOTEBOOK,
                instant,
                Reason.HOURLY,
                new Position(sequence, sequence * 100, sequence * 100 + 100, 7),
                List.of(new Segment("000001.journal", sequence * 100 + 100, "00")),
                Map.of("customer", new Table(3, -5)),
                "1.0",
                Optional.of("a2V5"));
    }
}
