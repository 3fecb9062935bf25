package app.handsel.upkeep;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * What is still to be done to a folder of backups, or to another notebook: a customer is to be erased from it, or,
 * without one, it is to be closed with the notebook's key. It holds nothing that people wrote.
 */
record Task(Optional<UUID> erase, Path root) {

    private static final String SEAL = "seal";

    String line() {
        String text = erase.map(UUID::toString).orElse(SEAL) + " " + root;
        return checksum(text) + " " + text;
    }

    /** Nothing when the line is damaged. */
    static Optional<Task> of(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length < 3 || !parts[0].equals(checksum(parts[1] + " " + parts[2]))) {
            return Optional.empty();
        }
        var erase = parts[1].equals(SEAL) ? Optional.<UUID>empty() : Optional.of(UUID.fromString(parts[1]));
        return Optional.of(new Task(erase, Path.of(parts[2])));
    }

    private static String checksum(String text) {
        var sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
