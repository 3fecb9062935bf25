package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.notebook.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Journals as released versions wrote them. They are never written again: when a test here fails, it is the code that
 * has to learn to read them.
 */
class KeptJournalsTest {

    @Test
    void version1IsStillRead() throws IOException {
        var disk = new MemoryDisk(kept("version-1.journal"));
        byte[] before = disk.bytes;

        assertThat(SampleEdits.in(disk.journal())).isEqualTo(SampleEdits.everyKind());
        assertThat(disk.bytes).isEqualTo(before);
    }

    @Test
    void version1IsStillGoneOnWith() throws IOException {
        var disk = new MemoryDisk(kept("version-1.journal"));
        Position position = disk.journal().append(SampleEdits.note("new"));

        assertThat(position.sequence()).isEqualTo(SampleEdits.everyKind().size() + 1);
        assertThat(SampleEdits.in(disk.journal())).hasSize((int) position.sequence());
    }

    private static byte[] kept(String name) throws IOException {
        try (InputStream journal = KeptJournalsTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(journal, name).readAllBytes();
        }
    }
}
