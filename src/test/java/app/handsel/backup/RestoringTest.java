package app.handsel.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.journal.JournalFiles;
import app.handsel.journal.KeyFile;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import app.handsel.store.NotebookFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringTest {

    @TempDir
    private Path parent;

    private Backed shop;
    private Backup backup;

    @BeforeEach
    void backUpAndGoOn() {
        shop = new Backed(parent).withTom();
        shop.note("first");
        backup = shop.backUp();
        shop.note("written after it");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsRestoredIsTheNotebookAsItWasUnderAnIdOfItsOwn() throws IOException {
        Path folder = parent.resolve("restored");
        restore(folder, restorable());

        try (var restored = NotebookFolder.open(folder, shop.clock)) {
            assertThat(restored.records().applied().sequence()).isEqualTo(2);
            assertThat(restored.cards().card(shop.tom.id(), 10).orElseThrow().notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.text()).isEqualTo("first"));
            assertThat(JournalFiles.upTo(restored.records().applied(), folder.resolve("journal"))
                            .notebook())
                    .isNotEqualTo(backup.notebook());
        }
        assertThat(Backed.names(folder)).doesNotContain("key", "checking-");
    }

    @Test
    void aDamagedBackupMakesNothing() throws IOException {
        Path copy = shop.line().resolve("000001.journal");
        byte[] good = Files.readAllBytes(copy);
        var random = new Random(3);
        for (int i = 0; i < 60; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt((int) backup.bytes())] ^= (byte) (1 << random.nextInt(8));
            Files.write(copy, bad);
            assertThatThrownBy(() -> restore(parent.resolve("restored"), restorable()))
                    .extracting("problem")
                    .isEqualTo(Problem.BACKUP_DAMAGED);
            assertThat(parent.resolve("restored")).doesNotExist();
        }
    }

    @Test
    void aFullDiskMakesNothing() {
        var full = new Forwarding() {
            @Override
            public void folder(Path folder) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> new Rebuilding(full, shop.proof)
                        .into(parent.resolve("restored"), restorable(), Optional.empty(), Progress.unseen()))
                .extracting("problem")
                .isEqualTo(Problem.NO_ROOM);
    }

    @Test
    void aPreviewSaysWhatIsInItAndHowMuchWasWrittenSince() {
        Position now = shop.open.records().applied();
        Preview preview = Looking.into(restorable(), Optional.empty(), Optional.of(now), Progress.unseen());

        assertThat(preview.customers()).containsExactly("Tom Reyes");
        assertThat(preview.notes()).containsExactly(new Preview.NoteLine("Tom Reyes", TestNotebook.NOW, "first"));
        assertThat(preview.since()).contains(1L);
    }

    @Test
    void whatWasRemovedIsNotInThePreview() {
        var card = shop.open.cards().card(shop.tom.id(), 100).orElseThrow();
        shop.open.notebook().apply(shop.edits.removed(card));
        shop.backUp();

        Preview preview = Looking.into(shop.shelf().getFirst(), Optional.empty(), Optional.empty(), Progress.unseen());
        assertThat(preview.customers()).isEmpty();
        assertThat(preview.notes()).isEmpty();
        assertThat(preview.since()).isEmpty();
    }

    @Test
    void aBackupOfANotebookWithAPasswordKeepsItsKey() {
        var made = KeyFile.create("sesame".toCharArray());
        var keyed = new Backup(
                backup.notebook(),
                backup.at(),
                backup.reason(),
                backup.reaches(),
                backup.segments(),
                backup.tables(),
                backup.version(),
                Optional.of(
                        java.util.Base64.getEncoder().encodeToString(made.file().bytes())));

        assertThat(Rebuilding.key(keyed).open("sesame".toCharArray())).isPresent();
        assertThatThrownBy(() -> Rebuilding.key(Kept.at(TestNotebook.NOW, 1)))
                .isInstanceOf(NotebookException.class)
                .extracting("problem")
                .isEqualTo(Problem.BACKUP_DAMAGED);
    }

    @Test
    void aPickedFolderMayBeThatOfOneNotebook() {
        assertThat(new Shelf(new OnDisk()).in(java.util.List.of(shop.line(), parent.resolve("not-there"))))
                .extracting(Restorable::backup)
                .containsExactly(backup);
    }

    @Test
    void aFileThatIsNoBackupIsOnlyNamed() throws IOException {
        Path noise = shop.line().resolve("noise.backup");
        new OnDisk().write(noise, 0, ByteBuffer.wrap(new byte[500]));
        Files.createDirectories(shop.root.resolve("holiday pictures"));

        assertThat(shop.shelf()).hasSize(1);
        assertThat(new Shelf(new OnDisk()).unreadable(java.util.List.of(shop.root)))
                .containsExactly(noise);
    }

    private Restorable restorable() {
        return shop.shelf().getFirst();
    }

    private void restore(Path folder, Restorable from) {
        new Rebuilding(new OnDisk(), shop.proof).into(folder, from, Optional.empty(), Progress.unseen());
    }
}
