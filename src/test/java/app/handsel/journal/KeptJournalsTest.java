package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Journals as released versions wrote them. They are never written again: when a test here fails, it is the code that
 * has to learn to read them.
 */
class KeptJournalsTest {

    private static final List<Edit> VERSION_1 = SampleEdits.everyKind();
    private static final List<Edit> VERSION_2 = Stream.concat(
                    SampleEdits.everyKind().stream(), SampleEdits.everyKindOfVersion2().stream())
            .toList();
    private static final List<Edit> VERSION_3 = Stream.concat(
                    VERSION_2.stream(), SampleEdits.everyKindOfVersion3().stream())
            .toList();

    @Test
    void version1IsStillRead() throws IOException {
        assertThatIsRead(VERSION_1, kept("version-1.journal"));
    }

    @Test
    void version1IsGoneOnWithInASegmentOfOurOwn() throws IOException {
        var segments = new MemorySegments(kept("version-1.journal"));
        byte[] before = segments.last().bytes;

        assertThatIsGoneOnWith(VERSION_1, segments);
        assertThat(segments.disks).hasSize(2);
        assertThat(segments.disks.getFirst().bytes).isEqualTo(before);
    }

    @Test
    void version2IsStillRead() throws IOException {
        assertThatIsRead(VERSION_2, kept("version-2.journal"));
    }

    @Test
    void version2IsGoneOnWithInASegmentOfOurOwn() throws IOException {
        var segments = new MemorySegments(kept("version-2.journal"));
        byte[] before = segments.last().bytes;

        assertThatIsGoneOnWith(VERSION_2, segments);
        assertThat(segments.disks).hasSize(2);
        assertThat(segments.disks.getFirst().bytes).isEqualTo(before);
    }

    @Test
    void version3IsStillReadAndGoneOnWith() throws IOException {
        assertThatIsRead(VERSION_3, kept("version-3.journal"));
        var segments = new MemorySegments(kept("version-3.journal"));

        assertThatIsGoneOnWith(VERSION_3, segments);
        assertThat(segments.disks).hasSize(1);
    }

    /** Its key is of nothing but zeros. */
    @Test
    void version3WithAPasswordIsStillRead() throws IOException {
        var segments = new MemorySegments(kept("version-3-sealed.journal"));
        segments.seal = Optional.of(new Seal(new byte[Seal.KEY]));

        assertThat(SampleEdits.in(segments.journal())).isEqualTo(VERSION_3);
    }

    private static void assertThatIsRead(List<Edit> edits, MemoryDisk disk) throws IOException {
        byte[] before = disk.bytes;

        assertThat(SampleEdits.in(disk.journal())).isEqualTo(edits);
        assertThat(disk.bytes).isEqualTo(before);
    }

    private static void assertThatIsGoneOnWith(List<Edit> edits, MemorySegments segments) throws IOException {
        Edit next = SampleEdits.note("new");
        Position position = segments.journal().append(next);

        assertThat(position.sequence()).isEqualTo(edits.size() + 1);
        assertThat(SampleEdits.in(segments.copy().journal()))
                .startsWith(edits.toArray(Edit[]::new))
                .endsWith(next)
                .hasSize((int) position.sequence());
    }

    static MemoryDisk kept(String name) throws IOException {
        try (InputStream journal = KeptJournalsTest.class.getResourceAsStream(name)) {
            return new MemoryDisk(Objects.requireNonNull(journal, name).readAllBytes());
        }
    }
}
