package app.handsel;

import app.handsel.journal.OwnerOnly;
import app.handsel.journal.Seal;
import app.handsel.journal.SealedFile;
import app.handsel.ui.support.AtWork;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A name in a small file of the notebook's folder, sealed when the notebook has a password. Half of a name, after a
 * power cut, is nobody's and does no harm.
 */
record AtWorkFile(Path folder, Optional<Seal> seal) implements AtWork {

    private static final SealedFile SEALED = new SealedFile(0x48414E44574F524BL, 1, "at-work"); // "HANDWORK"
    private static final byte[] NAME = "at-work".getBytes(StandardCharsets.UTF_8);

    AtWorkFile(Path folder) {
        this(folder, Optional.empty());
    }

    @Override
    public String last() throws IOException {
        if (Files.notExists(file())) {
            return "";
        }
        byte[] bytes = Files.readAllBytes(file());
        if (SEALED.is(bytes)) {
            return seal.flatMap(opening -> SEALED.open(opening, NAME, bytes))
                    .map(AtWorkFile::text)
                    .orElse("");
        }
        if (seal.isPresent()) {
            remember(text(bytes));
        }
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void remember(String name) throws IOException {
        byte[] clear = name.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = seal.map(closing -> SEALED.close(closing, NAME, clear)).orElse(clear);
        try (var channel = OwnerOnly.open(file())) {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(bytes));
        }
    }

    private Path file() {
        return folder.resolve("at-work");
    }
}
