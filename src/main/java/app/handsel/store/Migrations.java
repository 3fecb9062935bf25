package app.handsel.store;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * Makes the tables we know in a new database, by numbered files. What the columns of a later step hold is worked out
 * from the entries, so an older database is not changed: like one in which a step stopped half-way, or was another one,
 * it is set aside and made anew from the journal.
 */
final class Migrations {

    private static final List<String> STEPS =
            List.of("V001__entries.sql", "V002__matters.sql", "V003__trash.sql", "V004__tally.sql");

    private record Step(int number, int checksum) {}

    private Migrations() {}

    /**
     * @throws NotebookException {@link Problem#NEWER_VERSION} when a newer Handsel has been here; nothing is changed
     * @throws StoreException when the database is not what these steps make
     */
    static void run(Database database) {
        database.script("CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, checksum INTEGER NOT NULL)");
        List<Step> taken = database.all(
                "SELECT number, checksum FROM migration ORDER BY number",
                row -> new Step(row.getInt("number"), row.getInt("checksum")));
        if (!taken.isEmpty() && taken.getLast().number() > STEPS.size()) {
            throw new NotebookException(
                    Problem.NEWER_VERSION,
                    "tables of version " + taken.getLast().number());
        }
        if (!taken.isEmpty() && taken.size() < STEPS.size()) {
            throw new StoreException("tables of version " + taken.size());
        }
        for (int i = 0; i < STEPS.size(); i++) {
            String sql = text(STEPS.get(i));
            var step = new Step(i + 1, checksum(sql));
            if (i >= taken.size()) {
                database.script(sql);
                database.update("INSERT INTO migration VALUES (?, ?)", step.number(), step.checksum());
            } else if (!taken.get(i).equals(step)) {
                throw new StoreException("other tables than those of " + STEPS.get(i));
            }
        }
    }

    private static String text(String name) {
        try (var file = Migrations.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int checksum(String sql) {
        var crc = new CRC32();
        crc.update(sql.getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }
}
