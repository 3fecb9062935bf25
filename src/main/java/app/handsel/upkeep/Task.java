package app.handsel.upkeep;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * What is still to be done to the backups in a folder: a customer is to be erased from them, or, without one, they are
 * to be closed with the notebook's key. It holds nothing that people wrote.
 */
record Task(Optional<UUID> erase, Path root) {

    private static final String SEAL = "seal";

    String line() {
        return erase.map(UUID::toString).orElse(SEAL) + " " + root;
    }

    /** @throws IllegalArgumentException when it is no such line */
    static Task of(String line) {
        int space = line.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("not a task");
        }
        String what = line.substring(0, space);
        return new Task(
                what.equals(SEAL) ? Optional.empty() : Optional.of(UUID.fromString(what)),
                Path.of(line.substring(space + 1)));
    }
}
