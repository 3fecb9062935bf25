package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.notebook.Edit;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DamagedJournalTest {

    private final MemoryDisk disk = MemoryDisk.fresh();
    private final List<Edit> edits = List.of(
            SampleEdits.note("one"), SampleEdits.note("two"), SampleEdits.note("three"), SampleEdits.note("four"));
    private final List<Position> positions = new ArrayList<>();

    @BeforeEach
    void writeSomeEdits() throws IOException {
        var journal = disk.journal();
        edits.forEach(edit -> positions.add(journal.append(edit)));
    }

    @Test
    void aLastEditTornAtAnyByteIsCutOff() throws IOException {
        Position last = positions.getLast();
        for (long cut = last.offset() + 1; cut < last.end(); cut++) {
            assertLastIsCutOff(Arrays.copyOf(disk.bytes, (int) cut));
        }
    }

    @Test
    void aLastEditWhoseBytesDidNotAllArriveIsCutOff() throws IOException {
        Position last = positions.getLast();
        for (int hole = (int) last.offset(); hole < last.end(); hole++) {
            byte[] torn = disk.bytes.clone();
            Arrays.fill(torn, hole, Math.min(hole + 64, torn.length), (byte) 0);
            if (!Arrays.equals(torn, disk.bytes)) {
                assertLastIsCutOff(torn);
            }
        }
    }

    @Test
    void aLargeEditOfWhichAnyPartIsMissingIsCutOff() throws IOException {
        Position large = disk.journal().append(SampleEdits.note("x".repeat(3 * Part.LONGEST)));
        var without = List.of(large.offset() + 100, large.offset() + Part.LONGEST + 100, large.end() - 1);
        for (long missing : without) {
            var torn = new MemoryDisk(disk.bytes);
            torn.bytes[(int) missing] ^= 1;
            var cut = new MemoryDisk(Arrays.copyOf(disk.bytes, (int) missing));

            assertThat(SampleEdits.in(torn.journal())).isEqualTo(edits);
            assertThat(SampleEdits.in(cut.journal())).isEqualTo(edits);
            assertThat(torn.size()).isEqualTo(large.offset());
        }
    }

    private void assertLastIsCutOff(byte[] torn) throws IOException {
        var reopened = new MemoryDisk(torn);
        assertThat(SampleEdits.in(reopened.journal())).isEqualTo(edits.subList(0, 3));

        Position next = reopened.journal().append(edits.getLast());
        assertThat(next).isEqualTo(positions.getLast());
        assertThat(reopened.bytes).isEqualTo(disk.bytes);
    }

    @Test
    void anyByteDamagedInTheMiddleIsReportedAndNothingTouched() {
        Position second = positions.get(1);
        for (long at = second.offset(); at < second.end(); at++) {
            byte[] bent = disk.bytes.clone();
            bent[(int) at] ^= 0x10;
            assertDamageReportedAt(second.offset(), bent);
        }
    }

    @Test
    void aHoleInTheMiddleIsDamageAndNotTheEnd() {
        Position second = positions.get(1);
        byte[] bent = disk.bytes.clone();
        Arrays.fill(bent, (int) second.offset(), (int) second.end(), (byte) 0);
        assertDamageReportedAt(second.offset(), bent);
    }

    private void assertDamageReportedAt(long offset, byte[] bent) {
        var reopened = new MemoryDisk(bent);
        var seen = new ArrayList<Edit>();
        assertThatThrownBy(() -> reopened.journal().replay(Position.START, (_, edit) -> seen.add(edit)))
                .isInstanceOfSatisfying(
                        NotebookException.class, e -> assertThat(e.problem()).isEqualTo(Problem.JOURNAL_DAMAGED))
                .hasMessageContaining("bytes at " + offset);
        assertThat(seen).isEqualTo(edits.subList(0, 1));
        assertThat(reopened.bytes).isEqualTo(bent);
    }

    @Test
    void aDamagedHeaderIsReportedAndNothingTouched() {
        for (int at = 0; at < Header.LONGEST; at++) {
            byte[] bent = disk.bytes.clone();
            bent[at] ^= 1;
            var reopened = new MemoryDisk(bent);

            assertThatThrownBy(reopened::journal)
                    .isInstanceOfSatisfying(
                            NotebookException.class,
                            e -> assertThat(e.problem()).isIn(Problem.JOURNAL_DAMAGED, Problem.NEWER_VERSION));
            assertThat(reopened.bytes).isEqualTo(bent);
        }
        assertThatThrownBy(() -> new MemoryDisk(new byte[5]).journal()).isInstanceOf(NotebookException.class);
    }

    @Test
    void aDamagedEditIsNotHandedOut() throws IOException {
        disk.bytes[(int) positions.get(1).end() - 20] ^= 1;

        assertThatThrownBy(() -> disk.journal().read(positions.get(1)))
                .extracting("problem")
                .isEqualTo(Problem.JOURNAL_DAMAGED);
    }
}
