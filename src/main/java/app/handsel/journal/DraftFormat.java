package app.handsel.journal;

import app.handsel.notebook.Draft;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;

/**
 * A draft as the bytes of a file: eight that say what it is, the format version, a checksum over the rest, and the
 * draft as JSON; in a notebook with a password, that is sealed instead. Nothing of a draft reaches the disk but through
 * here.
 */
final class DraftFormat {

    /** Raised with every change that an older Handsel could not read. */
    static final int VERSION = 2;

    private static final long MAGIC = 0x48414E4452414654L; // "HANDRAFT"
    private static final int CLEAR = 1;
    private static final int VERSION_AT = Long.BYTES;
    private static final int CHECKSUM_AT = VERSION_AT + Integer.BYTES;
    private static final int TEXT_AT = CHECKSUM_AT + Integer.BYTES;
    private static final SealedFile SEALED = new SealedFile(MAGIC, VERSION, "drafts");

    private DraftFormat() {}

    static ByteBuffer write(Draft draft, Optional<Seal> seal) {
        byte[] text = Json.MAPPER.writeValueAsString(draft).getBytes(StandardCharsets.UTF_8);
        return seal.map(closing -> ByteBuffer.wrap(SEALED.close(closing, name(draft.id()), text)))
                .orElseGet(() -> ByteBuffer.allocate(TEXT_AT + text.length)
                        .putLong(MAGIC)
                        .putInt(CLEAR)
                        .putInt(Checksum.of(ByteBuffer.wrap(text)))
                        .put(text)
                        .flip());
    }

    /** Seals whatever a damaged file of that name still holds. */
    static ByteBuffer sealed(String file, byte[] bytes, Seal seal) {
        return ByteBuffer.wrap(SEALED.close(seal, file.getBytes(StandardCharsets.UTF_8), bytes));
    }

    static boolean isSealed(byte[] bytes) {
        return SEALED.is(bytes);
    }

    /** Whether a newer Handsel wrote this, and only it can read it. */
    static boolean isNewer(byte[] bytes) {
        return isDraft(bytes) && ByteBuffer.wrap(bytes).getInt(VERSION_AT) > VERSION;
    }

    /** Nothing when the bytes are not those of that whole draft, in a version and with a key that we know. */
    static Optional<Draft> read(byte[] bytes, UUID id, Optional<Seal> seal) {
        Optional<byte[]> text =
                isSealed(bytes) ? seal.flatMap(opening -> SEALED.open(opening, name(id), bytes)) : clear(bytes);
        // Under a name that is not its own it is a copy, and would come back after it was saved.
        return text.flatMap(DraftFormat::parsed).filter(draft -> draft.id().equals(id));
    }

    private static Optional<byte[]> clear(byte[] bytes) {
        if (!isDraft(bytes) || ByteBuffer.wrap(bytes).getInt(VERSION_AT) != CLEAR) {
            return Optional.empty();
        }
        var text = ByteBuffer.wrap(bytes).position(TEXT_AT).slice();
        byte[] json = new byte[text.remaining()];
        text.duplicate().get(json);
        return ByteBuffer.wrap(bytes).getInt(CHECKSUM_AT) == Checksum.of(text) ? Optional.of(json) : Optional.empty();
    }

    private static Optional<Draft> parsed(byte[] json) {
        try {
            return Optional.of(Json.MAPPER.readValue(json, Draft.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static boolean isDraft(byte[] bytes) {
        return bytes.length >= TEXT_AT && ByteBuffer.wrap(bytes).getLong(0) == MAGIC;
    }

    private static byte[] name(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
