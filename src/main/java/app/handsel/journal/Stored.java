package app.handsel.journal;

import app.handsel.notebook.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** A whole edit as it lies on disk. */
record Stored(Position at, byte[] edit) {

    /** The edit that begins at an offset, when all of it is there and valid. */
    static Optional<Stored> at(Window window, long offset, long sequence) throws IOException {
        var edit = new ByteArrayOutputStream();
        for (var part = Part.at(window, offset, sequence);
                part.isPresent();
                part = Part.at(window, part.get().end(), sequence)) {
            edit.writeBytes(part.get().payload());
            if (part.get().last()) {
                var position = new Position(
                        sequence, offset, part.get().end(), part.get().checksum());
                return Optional.of(new Stored(position, edit.toByteArray()));
            }
        }
        return Optional.empty();
    }
}
