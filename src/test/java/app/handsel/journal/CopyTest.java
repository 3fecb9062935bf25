package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal in two segments, each of them there twice. */
class CopyTest {

    private final List<Edit> edits = new ArrayList<>(SampleEdits.everyKind());
    private final List<Position> positions = new ArrayList<>();

    @TempDir
    private Path folder;

    private List<ByteBuffer> whole;

    @BeforeEach
    void write() throws IOException {
        Files.write(original(1), KeptJournalsTest.kept("version-1.journal").bytes);
        edits.addAll(List.of(SampleEdits.note("one"), SampleEdits.note("x".repeat(5000)), SampleEdits.note("three")));
        try (var journal = open()) {
            journal.replay(Position.START, (position, _) -> positions.add(position));
            edits.subList(positions.size(), edits.size()).forEach(edit -> positions.add(journal.append(edit)));
        }
        whole = all();
    }

    @Test
    void theCopyHoldsAllThatIsSaved() throws IOException {
        assertThat(Files.readAllBytes(copy(1))).isEqualTo(Files.readAllBytes(original(1)));
        byte[] second = Files.readAllBytes(copy(2));
        assertThat(second).isEqualTo(Arrays.copyOf(Files.readAllBytes(original(2)), second.length));
        assertThat(Files.size(original(2))).isGreaterThan(second.length + FileDisk.AHEAD / 2);
    }

    @Test
    void anyDamagedBlockOfTheOriginalIsHealedFromTheCopy() throws IOException {
        for (int number = 1; number <= 2; number++) {
            byte[] good = Files.readAllBytes(original(number));
            for (int at = 0; at < Files.size(copy(number)); at += 3001) {
                byte[] bent = good.clone();
                Arrays.fill(bent, at, Math.min(at + 4096, bent.length), (byte) 0);
                Files.write(original(number), bent);

                assertAllIsThere();
                assertThat(Files.readAllBytes(original(number))).isEqualTo(good);
            }
        }
    }

    @Test
    void anOriginalCutAnywhereIsMadeWholeFromTheCopy() throws IOException {
        for (int number = 1; number <= 2; number++) {
            byte[] good = Files.readAllBytes(copy(number));
            for (int length = 0; length < good.length; length += 4007) {
                Files.write(original(number), Arrays.copyOf(good, length));

                assertAllIsThere();
                assertThat(Files.readAllBytes(original(number))).startsWith(good);
            }
        }
    }

    /** Neither cut off as an edit that never got whole, nor taken for free space. */
    @Test
    void theLastEditDamagedInBothIsNamed() throws IOException {
        int end = (int) Files.size(copy(2));
        byte[] bent = Files.readAllBytes(copy(2));
        bent[end - 10] ^= 1;
        Files.write(copy(2), bent);
        int start = (int) (positions.getLast().offset() - Files.size(copy(1)));
        for (int from : List.of(end - 20, start)) {
            byte[] original = Files.readAllBytes(original(2));
            Arrays.fill(original, from, end, (byte) 0);
            Files.write(original(2), original);

            assertThatThrownBy(this::assertAllIsThere).extracting("problem").isEqualTo(Problem.JOURNAL_DAMAGED);
        }
    }

    @Test
    void aMissingFileComesBackFromTheOther() throws IOException {
        for (Path file : List.of(original(1), copy(1), original(2), copy(2))) {
            Files.delete(file);

            assertAllIsThere();
            assertThat(file).exists();
        }
        assertThat(all().subList(0, 2)).isEqualTo(whole.subList(0, 2));
    }

    @Test
    void aCopyCutShortIsCompletedWhenTheNotebookIsOpened() throws IOException {
        byte[] good = Files.readAllBytes(copy(2));
        Files.write(copy(2), Arrays.copyOf(good, good.length / 2));

        assertAllIsThere();
        assertThat(Files.readAllBytes(copy(2))).isEqualTo(good);
    }

    @Test
    void aCopyThatIsLongerThanWhatIsSavedIsCut() throws IOException {
        byte[] good = Files.readAllBytes(copy(2));
        Files.write(copy(2), Arrays.copyOf(good, good.length + 1000));

        assertAllIsThere();
        assertThat(Files.readAllBytes(copy(2))).isEqualTo(good);
    }

    @Test
    void damageToBothIsReportedAndNothingTouched() throws IOException {
        Position damaged = positions.get(positions.size() - 2);
        for (Path file : List.of(original(2), copy(2))) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[
                    (int) (damaged.end()
                                    - positions
                                            .get(SampleEdits.everyKind().size() - 1)
                                            .end())
                            - 30] ^= 1;
            Files.write(file, bytes);
        }
        List<ByteBuffer> before = all();

        assertThatThrownBy(this::read).extracting("problem").isEqualTo(Problem.JOURNAL_DAMAGED);
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void oneEditIsHealedWhenItIsReadAlone() throws IOException {
        Position third = positions.get(2);
        byte[] bytes = Files.readAllBytes(original(1));
        bytes[(int) third.offset() + 20] ^= 1;
        try (var journal = open()) {
            journal.replay(positions.getLast(), (_, _) -> {});
            Files.write(original(1), bytes);

            assertThat(journal.read(third)).isEqualTo(edits.get(2));
            assertThat(journal.healed()).isEqualTo(1);
        }
        assertThat(all()).isEqualTo(whole);
    }

    @Test
    void lookingItOverMendsWhicheverOfTheTwoIsDamaged() throws IOException {
        for (Path file : List.of(original(1), copy(1), original(2), copy(2))) {
            byte[] good = Files.readAllBytes(file);
            for (int at : List.of(0, 10, 1000, 3000)) {
                try (var journal = open()) {
                    journal.replay(positions.getLast(), (_, _) -> {});
                    byte[] bent = good.clone();
                    Arrays.fill(bent, at, at + 400, (byte) 7);
                    Files.write(file, bent);
                    long from = 0;
                    do {
                        from = journal.look(from);
                    } while (from > 0);

                    assertThat(journal.healed()).isPositive();
                }
                assertThat(all()).isEqualTo(whole);
            }
        }
    }

    @Test
    void aFixedJournalNeedsNoCopiesAndEndsWhereItIsTold() throws IOException {
        Files.delete(copy(1));
        Files.delete(copy(2));
        for (int i = 0; i < positions.size(); i++) {
            try (var fixed = FixedJournal.open(folder, Optional.empty(), positions.get(i))) {
                assertThat(SampleEdits.in(fixed)).isEqualTo(edits.subList(0, i + 1));
                assertThat(fixed.read(positions.get(i))).isEqualTo(edits.get(i));
            }
        }
        assertThat(copy(1)).doesNotExist();
    }

    @Test
    void aFixedJournalReportsWhatIsDamaged() throws IOException {
        byte[] bytes = Files.readAllBytes(original(1));
        bytes[(int) positions.getFirst().end() - 10] ^= 1;
        Files.write(original(1), bytes);
        try (var fixed = FixedJournal.open(folder, Optional.empty(), positions.getLast())) {
            assertThatThrownBy(() -> SampleEdits.in(fixed))
                    .extracting("problem")
                    .isEqualTo(Problem.JOURNAL_DAMAGED);
        }
    }

    private void assertAllIsThere() {
        assertThat(read()).isEqualTo(edits);
    }

    private List<Edit> read() {
        try (var journal = open()) {
            return SampleEdits.in(journal);
        }
    }

    private FileJournal open() {
        return FileJournal.open(folder, Optional.empty());
    }

    private List<ByteBuffer> all() throws IOException {
        var all = new ArrayList<ByteBuffer>();
        for (Path file : List.of(original(1), copy(1), original(2), copy(2))) {
            all.add(ByteBuffer.wrap(Files.readAllBytes(file)));
        }
        return all;
    }

    private Path original(int number) {
        return folder.resolve("00000" + number + ".journal");
    }

    private Path copy(int number) {
        return folder.resolve("00000" + number + ".copy");
    }
}
