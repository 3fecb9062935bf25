package app.handsel.journal;

import app.handsel.notebook.Draft;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * A draft as the bytes of a file: eight that say what it is, the format version, a checksum over the rest, and the
 * draft as JSON. Nothing of a draft reaches the disk but through here.
 */
final class DraftFormat {

    /** Raised with every change that an older Handsel could not read. */
    static final int VERSION = 1;

    private static final long MAGIC = 0x48414E4452414654L; // "HANDRAFT"
    private static final int VERSION_AT = Long.BYTES;
    private static final int CHECKSUM_AT = VERSION_AT + Integer.BYTES;
    private static final int TEXT_AT = CHECKSUM_AT + Integer.BYTES;

    private DraftFormat() {}

    static ByteBuffer write(Draft draft) {
        byte[] text = Json.MAPPER.writeValueAsString(draft).getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(TEXT_AT + text.length);
        return bytes.putLong(MAGIC)
                .putInt(VERSION)
                .putInt(Checksum.of(ByteBuffer.wrap(text)))
                .put(text)
                .flip();
    }

    /** Whether a newer Handsel wrote this, and only it can read it. */
    static boolean isNewer(ByteBuffer bytes) {
        return isDraft(bytes) && bytes.getInt(VERSION_AT) > VERSION;
    }

    /** Nothing when the bytes are not those of a whole draft of a version that we know. */
    static Optional<Draft> read(ByteBuffer bytes) {
        if (!isDraft(bytes) || bytes.getInt(VERSION_AT) != VERSION) {
            return Optional.empty();
        }
        ByteBuffer text = bytes.slice(TEXT_AT, bytes.remaining() - TEXT_AT);
        if (bytes.getInt(CHECKSUM_AT) != Checksum.of(text.duplicate())) {
            return Optional.empty();
        }
        try {
            byte[] json = new byte[text.remaining()];
            text.get(json);
            return Optional.of(Json.MAPPER.readValue(json, Draft.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static boolean isDraft(ByteBuffer bytes) {
        return bytes.remaining() >= TEXT_AT && bytes.getLong(0) == MAGIC;
    }
}
