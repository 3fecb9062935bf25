package app.handsel.sample;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers that follow from what they name, so that the sample is the same on every run. */
final class Ids {

    /** Where all that looks random begins. */
    static final long SEED = 1127;

    private Ids() {}

    static UUID of(String... path) {
        String key = "handsel sample " + SEED + "/" + String.join("/", path);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
