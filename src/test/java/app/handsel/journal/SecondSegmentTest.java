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
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journal of version 1 that went on in a segment of version 2. */
class SecondSegmentTest {

    private final List<Edit> edits = new ArrayList<>(SampleEdits.everyKind());
    private final List<Position> positions = new ArrayList<>();
    private MemorySegments segments;

    @BeforeEach
    void goOn() throws IOException {
        segments = new MemorySegments(KeptJournalsTest.kept("version-1.journal"));
        edits.addAll(List.of(SampleEdits.note("one"), SampleEdits.note("two"), SampleEdits.note("three")));
        try (var journal = segments.journal()) {
            journal.replay(Position.START, (position, _) -> positions.add(position));
            edits.subList(positions.size(), edits.size()).forEach(edit -> positions.add(journal.append(edit)));
        }
    }

    @Test
    void theWholeJournalIsReadFromAnyPosition() throws IOException {
        var journal = segments.copy().journal();

        assertThat(SampleEdits.in(journal)).isEqualTo(edits);
        for (int i = 0; i < edits.size(); i++) {
            assertThat(SampleEdits.after(positions.get(i), journal)).isEqualTo(edits.subList(i + 1, edits.size()));
            assertThat(journal.read(positions.get(i))).isEqualTo(edits.get(i));
        }
    }

    @Test
    void positionsFollowOnEachOther() throws IOException {
        var replayed = new ArrayList<Position>();
        segments.copy().journal().replay(Position.START, (position, _) -> replayed.add(position));

        assertThat(replayed)
                .isEqualTo(positions)
                .isSortedAccordingTo((one, other) -> Long.compare(one.end(), other.offset()));
    }

    @Test
    void killedBetweenItsBeginningAndTheFirstEditInItNothingIsLost() throws IOException {
        int old = SampleEdits.everyKind().size();
        segments.last().bytes =
                Arrays.copyOf(segments.last().bytes, Header.fresh(false).size());
        var again = segments.copy();

        assertThat(SampleEdits.in(again.journal())).isEqualTo(edits.subList(0, old));
        assertThat(again.journal().append(edits.get(old))).isEqualTo(positions.get(old));
        assertThat(again.disks).hasSize(2);
    }

    @Test
    void aLastEditTornAtAnyByteIsCutOffThere() throws IOException {
        Position last = positions.getLast();
        byte[] whole = segments.last().bytes;
        for (long cut = 1; cut < last.end() - last.offset(); cut++) {
            segments.last().bytes = Arrays.copyOf(whole, (int) (whole.length - cut));
            var torn = segments.copy();

            assertThat(SampleEdits.in(torn.journal())).isEqualTo(edits.subList(0, edits.size() - 1));
            assertThat(torn.journal().append(edits.getLast())).isEqualTo(last);
            assertThat(torn.last().bytes).isEqualTo(whole);
        }
    }

    @Test
    void theFirstEditInItTornIsCutOffThere() throws IOException {
        int old = SampleEdits.everyKind().size();
        byte[] whole = segments.last().bytes;
        Position first = positions.get(old);
        segments.last().bytes =
                Arrays.copyOf(whole, (int) (whole.length - (positions.getLast().end() - first.end()) - 5));
        var torn = segments.copy();

        assertThat(SampleEdits.in(torn.journal())).isEqualTo(edits.subList(0, old));
        assertThat(torn.last().bytes).hasSize(Header.fresh(false).size());
        assertThat(torn.journal().append(edits.get(old))).isEqualTo(first);
    }

    @Test
    void whatLiesBehindTheEndOfTheFirstDoesNotCount() throws IOException {
        MemoryDisk closed = segments.disks.getFirst();
        closed.bytes = Arrays.copyOf(closed.bytes, closed.bytes.length + 1000);
        Arrays.fill(closed.bytes, closed.bytes.length - 500, closed.bytes.length, (byte) 7);

        assertThat(SampleEdits.in(segments.copy().journal())).isEqualTo(edits);
    }

    @Test
    void aByteDamagedInTheFirstIsReportedAndNothingTouched() {
        Position last = positions.get(SampleEdits.everyKind().size() - 1);
        for (long at = last.offset(); at < last.end(); at++) {
            assertDamaged(0, (int) at);
        }
    }

    @Test
    void aByteDamagedInTheHeaderIsReportedAndNothingTouched() {
        for (int at = 0; at < Header.fresh(false).size(); at++) {
            assertDamaged(1, at);
        }
    }

    private void assertDamaged(int segment, int at) {
        var bent = segments.copy();
        bent.disks.get(segment).bytes[at] ^= 0x10;
        var before = bent.copy();

        assertThatThrownBy(() -> SampleEdits.in(bent.journal()))
                .isInstanceOfSatisfying(
                        NotebookException.class,
                        e -> assertThat(e.problem()).isIn(Problem.JOURNAL_DAMAGED, Problem.NEWER_VERSION));
        for (int i = 0; i < 2; i++) {
            assertThat(bent.disks.get(i).bytes).isEqualTo(before.disks.get(i).bytes);
        }
    }

    @Test
    void aDamagedLastEditOfTheFirstIsNotCutOffEvenWhenNothingFollows() {
        segments.last().bytes =
                Arrays.copyOf(segments.last().bytes, Header.fresh(false).size());
        Position last = positions.get(SampleEdits.everyKind().size() - 1);

        assertDamaged(0, (int) last.offset() + 20);
    }

    @Test
    void aFirstThatIsTooShortIsReported() {
        MemoryDisk closed = segments.disks.getFirst();
        closed.bytes = Arrays.copyOf(closed.bytes, closed.bytes.length - 1);

        var again = segments.copy();
        assertThatThrownBy(again::journal).extracting("problem").isEqualTo(Problem.JOURNAL_DAMAGED);
    }

    @Test
    void aSegmentOfAnotherNotebookIsRefused() {
        var stranger = new Header(
                2,
                new UUID(1, 2),
                positions.getFirst().end(),
                positions.getFirst().checksum(),
                Optional.empty());
        segments.disks.set(1, new MemoryDisk(stranger.bytes().array()));

        assertThatThrownBy(segments::journal).extracting("problem").isEqualTo(Problem.JOURNAL_DAMAGED);
    }

    @Test
    void aNotebookInWhichNothingWasEverSavedGoesOnToo() throws IOException {
        var empty = new MemorySegments(new MemoryDisk(
                new Header(1, new UUID(1, 2), 0, 0, Optional.empty()).bytes().array()));
        Edit first = SampleEdits.note("one");
        Position position = empty.journal().append(first);

        assertThat(position.sequence()).isEqualTo(1);
        assertThat(empty.disks).hasSize(2);
        assertThat(SampleEdits.in(empty.copy().journal())).containsExactly(first);
    }

    @Test
    void readingAloneBeginsNothing() throws IOException {
        var old = new MemorySegments(KeptJournalsTest.kept("version-1.journal"));
        SampleEdits.in(old.journal());

        assertThat(old.disks).hasSize(1);
    }

    @Test
    void withoutRoomForItTheEditIsNotSavedUntilThereIs() throws IOException {
        var old = new MemorySegments(KeptJournalsTest.kept("version-1.journal"));
        byte[] before = old.last().bytes;
        old.full = true;
        var journal = old.journal();

        assertThatThrownBy(() -> journal.append(SampleEdits.note("one")))
                .extracting("problem")
                .isEqualTo(Problem.NOT_SAVED);
        assertThat(old.disks).hasSize(1);
        assertThat(old.last().bytes).isEqualTo(before);

        old.full = false;
        journal.append(SampleEdits.note("two"));
        assertThat(SampleEdits.in(old.copy().journal()))
                .hasSize(SampleEdits.everyKind().size() + 1);
    }

    @Test
    void aTornEndOfTheFirstIsCutOffBeforeTheSecondBegins() throws IOException {
        MemoryDisk torn = KeptJournalsTest.kept("version-1.journal");
        torn.bytes = Arrays.copyOf(torn.bytes, torn.bytes.length - 3);
        var old = new MemorySegments(torn);
        Edit next = SampleEdits.note("one");
        old.journal().append(next);

        assertThat(SampleEdits.in(old.copy().journal()))
                .startsWith(edits.getFirst())
                .endsWith(next)
                .hasSize(SampleEdits.everyKind().size());
    }
}
