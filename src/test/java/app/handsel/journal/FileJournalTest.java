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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileJournalTest {

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = parent.resolve("my notebook").resolve("journal");
    }

    @Test
    void whatIsAppendedIsThereAfterOpeningAgain() {
        List<Edit> edits = SampleEdits.everyKind();
        var positions = new ArrayList<Position>();
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            edits.forEach(edit -> positions.add(journal.append(edit)));
        }

        try (var journal = FileJournal.open(folder, Optional.empty())) {
            var replayed = new ArrayList<Position>();
            journal.replay(Position.START, (position, _) -> replayed.add(position));

            assertThat(replayed).isEqualTo(positions);
            assertThat(SampleEdits.in(journal)).isEqualTo(edits);
            assertThat(SampleEdits.after(positions.get(6), journal)).isEqualTo(edits.subList(7, edits.size()));
            assertThat(SampleEdits.after(positions.getLast(), journal)).isEmpty();
            assertThat(journal.read(positions.get(4))).isEqualTo(edits.get(4));
        }
    }

    @Test
    void appendingGoesOnWhereTheLastOneStopped() {
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            journal.append(SampleEdits.note("one"));
        }
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            assertThat(journal.append(SampleEdits.note("two")).sequence()).isEqualTo(2);
            assertThat(SampleEdits.in(journal)).hasSize(2);
        }
    }

    @Test
    void anEditLargerThanOneRecordComesBackWhole() {
        Edit large = SampleEdits.note("שלום ".repeat(Part.LONGEST / 2));
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            journal.append(SampleEdits.note("before"));
            Position position = journal.append(large);
            journal.append(SampleEdits.note("after"));

            assertThat(position.end() - position.offset()).isGreaterThan(3 * Part.LONGEST);
            assertThat(journal.read(position)).isEqualTo(large);
            assertThat(SampleEdits.in(journal)).hasSize(3).contains(large);
        }
    }

    @Test
    void aPositionTheJournalDoesNotHoldIsRefused() {
        try (var journal = FileJournal.open(folder, Optional.empty());
                var other = FileJournal.open(parent.resolve("other"), Optional.empty())) {
            Edit edit = SampleEdits.note("the same in both");
            Position elsewhere = other.append(edit);
            Position here = journal.append(edit);
            var beyond = new Position(2, here.end(), here.end() + 100, 7);

            for (Position position : List.of(elsewhere, beyond, new Position(1, 0, 3, 0))) {
                assertThatThrownBy(() -> SampleEdits.after(position, journal))
                        .extracting("problem")
                        .isEqualTo(Problem.JOURNAL_BEHIND);
            }
        }
    }

    @Test
    void spaceKeptFreeForLaterIsNotAnEdit() throws IOException {
        var disk = MemoryDisk.fresh();
        disk.journal().append(SampleEdits.note("one"));
        disk.write(ByteBuffer.allocate(1000), disk.size());
        long size = disk.size();

        assertThat(SampleEdits.in(disk.journal())).hasSize(1);
        assertThat(disk.size()).isEqualTo(size);

        disk.journal().append(SampleEdits.note("two"));
        assertThat(disk.size()).isEqualTo(size);
        assertThat(SampleEdits.in(disk.journal())).hasSize(2);
    }

    @Test
    void aFolderBelongsToOneHandselAtATime() {
        try (var _ = FileJournal.open(folder, Optional.empty())) {
            assertThatThrownBy(() -> FileJournal.open(folder, Optional.empty()))
                    .extracting("problem")
                    .isEqualTo(Problem.IN_USE);
        }
        FileJournal.open(folder, Optional.empty()).close();
    }

    @Test
    void aJournalOfANewerVersionIsLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("000001.journal");
        byte[] newer = new Header(Header.VERSION + 1, new UUID(1, 2), 0, 0, Optional.empty())
                .bytes()
                .array();
        newer[31]++; // its header may well be checked in another way
        Files.write(file, newer);

        assertThatThrownBy(() -> FileJournal.open(folder, Optional.empty()))
                .extracting("problem")
                .isEqualTo(Problem.NEWER_VERSION);
        assertThat(file).hasBinaryContent(newer);
    }

    @Test
    void anOldJournalGoesOnInASecondFile() throws IOException {
        byte[] old = oldJournal();
        Files.write(folder.resolve("000002.journal.new"), new byte[5]); // of one who was killed while beginning it

        try (var journal = FileJournal.open(folder, Optional.empty())) {
            journal.append(SampleEdits.note("one"));
        }
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            journal.append(SampleEdits.note("two"));
            assertThat(SampleEdits.in(journal)).hasSize(SampleEdits.everyKind().size() + 2);
        }
        assertThat(folder.resolve("000001.journal")).hasBinaryContent(old);
        assertThat(folder.resolve("000002.journal")).exists();
        assertThat(folder.resolve("000003.journal")).doesNotExist();
    }

    @Test
    void aSecondFileThatCannotBeMadeIsMadeLater() throws IOException {
        oldJournal();
        Path inTheWay =
                Files.createDirectories(folder.resolve("000002.journal.new").resolve("x"));
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            assertThatThrownBy(() -> journal.append(SampleEdits.note("one")))
                    .extracting("problem")
                    .isEqualTo(Problem.NOT_SAVED);
            Files.delete(inTheWay);
            journal.append(SampleEdits.note("two"));
        }
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            assertThat(SampleEdits.in(journal)).hasSize(SampleEdits.everyKind().size() + 1);
        }
    }

    @Test
    void aMissingFirstFileIsDamageAndNotAFirstStart() throws IOException {
        oldJournal();
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            journal.append(SampleEdits.note("one"));
        }
        Files.delete(folder.resolve("000001.journal"));
        Files.delete(folder.resolve("000001.copy"));

        assertThatThrownBy(() -> FileJournal.open(folder, Optional.empty()))
                .extracting("problem")
                .isEqualTo(Problem.JOURNAL_DAMAGED);
        assertThat(folder.resolve("000001.journal")).doesNotExist();
    }

    private byte[] oldJournal() throws IOException {
        byte[] old = KeptJournalsTest.kept("version-1.journal").bytes;
        Files.createDirectories(folder);
        Files.write(folder.resolve("000001.journal"), old);
        return old;
    }

    @Test
    void aFolderThatCannotBeMadeIsReported() throws IOException {
        Path file = Files.createFile(parent.resolve("a file"));

        assertThatThrownBy(() -> FileJournal.open(file.resolve("journal"), Optional.empty()))
                .extracting("problem")
                .isEqualTo(Problem.FOLDER_UNUSABLE);
    }

    @Test
    void anInterruptDoesNotEndAllSaving() {
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> journal.append(SampleEdits.note("interrupted")))
                    .isInstanceOf(RuntimeException.class);
            assertThat(Thread.interrupted()).isTrue();

            journal.append(SampleEdits.note("again"));
            assertThat(SampleEdits.in(journal)).hasSize(1);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseCanReadIt() throws IOException {
        FileJournal.open(folder, Optional.empty()).close();

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.getParent())).isEqualTo("rwx------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3).allMatch(file -> permissions(file).equals("rw-------"));
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
