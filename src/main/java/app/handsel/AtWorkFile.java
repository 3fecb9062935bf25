package app.handsel;

import app.handsel.journal.OwnerOnly;
import app.handsel.ui.support.AtWork;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A name in a small file of the notebook's folder. Half of a name, after a power cut, is nobody's and does no harm. */
record AtWorkFile(Path folder) implements AtWork {

    @Override
    public String last() throws IOException {
        return Files.exists(file()) ? new String(Files.readAllBytes(file()), StandardCharsets.UTF_8) : "";
    }

    @Override
    public void remember(String name) throws IOException {
        try (var channel = OwnerOnly.open(file())) {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Path file() {
        return folder.resolve("at-work");
    }
}
