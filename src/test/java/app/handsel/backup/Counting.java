package app.handsel.backup;

import app.handsel.journal.EntryFormat;
import app.handsel.journal.FixedJournal;
import app.handsel.journal.Seal;
import app.handsel.model.Entry;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/** Replays a journal and adds up what is left of it, without any tables. */
public final class Counting implements Proof {

    private record Counted(String table, long checksum) {}

    @Override
    public Map<String, Table> tables(Path journal, Position end, Optional<Seal> seal, Path temporary, Progress progress)
            throws IOException {
        var counted = new HashMap<UUID, Counted>();
        try (var replayed = FixedJournal.open(journal, seal, end)) {
            replayed.replay(Position.START, (at, edit) -> {
                progress.at(at.end(), end.end());
                count(edit, counted);
            });
        }
        var tables = new HashMap<String, Table>();
        counted.values()
                .forEach(one -> tables.merge(
                        one.table(),
                        new Table(1, one.checksum()),
                        (sum, more) -> new Table(sum.rows() + more.rows(), sum.checksum() + more.checksum())));
        return tables;
    }

    private static void count(Edit edit, Map<UUID, Counted> counted) {
        for (Change change : edit.changes()) {
            change.after()
                    .ifPresentOrElse(
                            entry -> counted.put(entry.id(), counted(entry)), () -> counted.remove(change.id()));
        }
    }

    private static Counted counted(Entry entry) {
        var crc = new CRC32C();
        crc.update(EntryFormat.write(entry).getBytes(StandardCharsets.UTF_8));
        String table = entry.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return new Counted(table, crc.getValue() * 0x9E3779B97F4A7C15L);
    }
}
