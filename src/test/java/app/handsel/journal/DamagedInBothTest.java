package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.journal.DamagedJournal.Gap;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal of which neither file is whole. */
class DamagedInBothTest {

    private final List<Edit> edits = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            for (int i = 0; i < 10; i++) {
                edits.add(SampleEdits.note(i == 4 ? "x".repeat(3 * Part.LONGEST) : "note " + i));
                positions.add(journal.append(edits.getLast()));
            }
        }
    }

    @Test
    void aWholeOneHasNoGaps() {
        assertThat(read(edits)).isEmpty();
    }

    @Test
    void anEditThatIsWholeInNeitherIsPassedOverAndNamed() throws IOException {
        damage(positions.get(2).offset() + 30);

        var left = new ArrayList<>(edits);
        left.remove(2);
        assertThat(read(left)).containsExactly(gap(3, 3));
    }

    @Test
    void soIsALongOneOfWhichTheMiddleIsDamaged() throws IOException {
        damage(positions.get(4).offset() + Part.LONGEST + 30);
        damage(positions.get(5).offset() + 10);

        var left = new ArrayList<>(edits);
        left.remove(5);
        left.remove(4);
        assertThat(read(left)).containsExactly(gap(5, 6));
    }

    @Test
    void twoStretchesAreTwoGaps() throws IOException {
        damage(positions.get(0).offset() + 30);
        damage(positions.get(7).offset() + 20);

        var left = new ArrayList<>(edits);
        left.remove(7);
        left.remove(0);
        assertThat(read(left))
                .containsExactly(
                        new Gap(1, 1, Optional.empty(), Optional.of(edits.get(1).at())), gap(8, 8));
    }

    @Test
    void whatIsDamagedAtTheEndMayBeOneOrMore() throws IOException {
        damage(positions.getLast().offset() + 30);

        assertThat(read(edits.subList(0, 9)))
                .containsExactly(new Gap(10, 10, Optional.of(edits.get(8).at()), Optional.empty()));
    }

    @Test
    void eachEditIsTakenFromTheFileInWhichItIsWhole() throws IOException {
        damage("000001.journal", positions.get(1).offset() + 30);
        damage("000001.copy", positions.get(2).offset() + 30);
        damage("000001.copy", 3);

        assertThat(read(edits)).isEmpty();
    }

    private Gap gap(int first, int last) {
        return new Gap(
                first,
                last,
                Optional.of(edits.get(first - 2).at()),
                Optional.of(edits.get(last).at()));
    }

    private List<Gap> read(List<Edit> expected) {
        try (var journal = DamagedJournal.open(folder, Optional.empty())) {
            assertThat(SampleEdits.in(journal)).isEqualTo(expected);
            return journal.gaps();
        }
    }

    private void damage(long at) throws IOException {
        damage("000001.journal", at);
        damage("000001.copy", at);
    }

    private void damage(String name, long at) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        bytes[(int) at] ^= 1;
        Files.write(folder.resolve(name), bytes);
    }
}
