package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealedJournalTest {

    private final Optional<Seal> seal = Optional.of(new Seal(new byte[Seal.KEY]));
    private final List<Edit> edits = new ArrayList<>(SampleEdits.everyKind());
    private final List<Position> positions = new ArrayList<>();
    private final MemorySegments segments =
            new MemorySegments(new MemoryDisk(Header.fresh(true).bytes().array()));

    @BeforeEach
    void write() throws IOException {
        segments.seal = seal;
        edits.add(SampleEdits.note("x".repeat(2 * Part.LONGEST)));
        edits.add(SampleEdits.note("Lena Brandt wants the oven"));
        var journal = segments.journal();
        edits.forEach(edit -> positions.add(journal.append(edit)));
    }

    @Test
    void withItsKeyAllIsRead() throws IOException {
        assertThat(SampleEdits.in(reopened())).isEqualTo(edits);
        assertThat(reopened().read(positions.getFirst())).isEqualTo(edits.getFirst());
        assertThat(reopened().append(SampleEdits.note("more")).sequence()).isEqualTo(edits.size() + 1);
    }

    @Test
    void noTextIsInItsFile() {
        String file = new String(segments.last().bytes, StandardCharsets.ISO_8859_1);

        assertThat(file).doesNotContain("Brandt").doesNotContain("xxxx").doesNotContain("customer");
    }

    @Test
    void withoutItsKeyItIsLocked() {
        var locked = segments.copy();

        assertThatThrownBy(locked::journal).extracting("problem").isEqualTo(Problem.LOCKED);
    }

    @Test
    void withAnotherKeyNothingIsHandedOut() throws IOException {
        var other = segments.copy();
        byte[] key = new byte[Seal.KEY];
        key[3] = 1;
        other.seal = Optional.of(new Seal(key));

        assertThatThrownBy(() -> SampleEdits.in(other.journal()))
                .extracting("problem")
                .isEqualTo(Problem.JOURNAL_DAMAGED);
    }

    /** Whoever can write the file can also work out its checksums. */
    @Test
    void anEditInThePlaceOfAnotherIsNotHandedOut() throws IOException {
        byte[] bytes = segments.last().bytes;
        Position first = positions.getFirst();
        byte[] sealed = Stored.at(new Window(segments.last()), first.offset(), 1)
                .orElseThrow()
                .edit();
        int before = ByteBuffer.wrap(bytes).getInt((int) positions.getLast().offset() - Integer.BYTES);
        byte[] forged = Part.all(edits.size(), sealed, before).array();
        var changed =
                new MemoryDisk(ByteBuffer.allocate((int) positions.getLast().offset() + forged.length)
                        .put(bytes, 0, (int) positions.getLast().offset())
                        .put(forged)
                        .array());
        var other = new MemorySegments(changed);
        other.seal = seal;

        assertThatThrownBy(() -> SampleEdits.in(other.journal()))
                .extracting("problem")
                .isEqualTo(Problem.JOURNAL_DAMAGED);
    }

    @Test
    void aClearJournalIsNotGoneOnWithAKey() throws IOException {
        var clear = new MemorySegments(MemoryDisk.fresh());
        clear.journal().append(edits.getFirst());
        clear.seal = seal;

        assertThatThrownBy(clear::journal).extracting("problem").isEqualTo(Problem.LOCKED);
        clear.seal = Optional.empty();
        assertThat(SampleEdits.in(clear.journal())).containsExactly(edits.getFirst());
    }

    private FileJournal reopened() throws IOException {
        var again = segments.copy();
        again.seal = seal;
        return again.journal();
    }
}
