package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Problem;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FullDiskTest {

    private final MemoryDisk disk = MemoryDisk.fresh();
    private final Edit first = SampleEdits.note("one");
    private final Edit second = SampleEdits.note("a second one, and longer");
    private final Edit third = SampleEdits.note("three");
    private FileJournal journal;

    @BeforeEach
    void writeOneEdit() throws IOException {
        journal = disk.journal();
        journal.append(first);
    }

    @Test
    void nothingOfARefusedEditStays() throws IOException {
        byte[] before = disk.bytes;
        disk.room = before.length + 50;

        assertNotSaved();
        assertThat(disk.bytes).isEqualTo(before);

        disk.room = Integer.MAX_VALUE;
        assertThatSavingGoesOn();
    }

    @Test
    void anEditThatCannotBeForcedIsNotSaved() throws IOException {
        disk.forceFails = true;
        assertNotSaved();

        disk.forceFails = false;
        assertThatSavingGoesOn();
    }

    @Test
    void whatCouldNotBeTakenBackAtOnceIsTakenBackLater() throws IOException {
        disk.room = disk.bytes.length + 50;
        disk.truncateFails = true;
        assertNotSaved();
        assertNotSaved();

        disk.room = Integer.MAX_VALUE;
        disk.truncateFails = false;
        assertThatSavingGoesOn();
    }

    private void assertNotSaved() {
        assertThatThrownBy(() -> journal.append(second)).extracting("problem").isEqualTo(Problem.NOT_SAVED);
    }

    private void assertThatSavingGoesOn() throws IOException {
        assertThat(SampleEdits.in(disk.journal())).containsExactly(first);
        assertThat(journal.append(third).sequence()).isEqualTo(2);
        assertThat(SampleEdits.in(disk.journal())).containsExactly(first, third);
    }
}
