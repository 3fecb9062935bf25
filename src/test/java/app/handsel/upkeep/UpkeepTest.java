package app.handsel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.backup.NotebookBackups;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.rewriting.Rewriting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpkeepTest extends ShopWithBackups {

    @Test
    void whoeverIsErasedIsInNoFileAnywhere() throws IOException {
        upkeep(Optional.empty()).erase(tom.id(), told());

        assertNothingOf("Reyes", "oven", tom.id().toString());
        assertThat(customers(folder, Optional.empty())).containsExactly(ann);
        assertThat(customers(parent.resolve("notebook-before-restore-20261101-101010"), Optional.empty()))
                .containsExactly(ann);
        assertThat(said)
                .containsExactly(
                        "beside notebook-before-restore-20261101-101010",
                        "deleted notebook-damaged-20261001-101010",
                        "backup notebook-backups",
                        "backup stick");
        assertThat(folder.resolve("still-to-do")).doesNotExist();
    }

    @Test
    void aNotebookThatWasMadeOfABackupIsDoneTooAndItsBackups() throws IOException {
        Path copy = parent.resolve("notebook-copy-20261101T101010");
        copy(folder, copy);
        copy(backups, NotebookBackups.beside(copy));
        upkeep(Optional.empty()).erase(tom.id(), told());

        assertNothingOf("Reyes", "oven", tom.id().toString());
        assertThat(said)
                .contains("beside notebook-copy-20261101T101010", "backup notebook-copy-20261101T101010-backups");
        assertThat(customers(copy, Optional.empty())).containsExactly(ann);
    }

    @Test
    void aStickInADrawerIsDoneWhenItIsThereAgain() throws IOException {
        Path drawer = Files.move(stick, parent.resolve("drawer"));
        upkeep(Optional.empty()).erase(tom.id(), told());
        assertThat(said).contains("away stick").doesNotContain("backup stick");

        Files.move(drawer, stick);
        said.clear();
        upkeep(Optional.empty()).finish(told());

        assertThat(said).containsExactly("backup stick");
        assertNothingOf("Reyes", "oven");
        assertThat(folder.resolve("still-to-do")).doesNotExist();
    }

    @Test
    void aStickIsStillKnownWhenWhatIsToBeDoneIsDamaged() throws IOException {
        Path drawer = Files.move(stick, parent.resolve("drawer"));
        upkeep(Optional.empty()).erase(tom.id(), told());
        Files.move(drawer, stick);
        byte[] bytes = Files.readAllBytes(folder.resolve("still-to-do"));
        bytes[bytes.length - 1] = (byte) 0xFF;
        Files.write(folder.resolve("still-to-do"), bytes);

        upkeep(Optional.empty()).finish(told());

        assertNothingOf("Reyes", "oven");
        assertThat(folder).isDirectoryNotContaining("glob:**still-to-do*");
    }

    @Test
    void withAPasswordNoFileCanBeRead() throws IOException {
        KeyFile.Made made = KeyFile.create("correct horse battery".toCharArray());
        upkeep(Optional.empty()).lock(Optional.of(new Rewriting.Lock(made.seal(), made.file())), told());

        assertNothingOf("Reyes", "oven", "Oba", "Mia");
        Optional<Seal> seal = Optional.of(made.seal());
        assertThat(customers(folder, seal)).containsExactlyInAnyOrder(ann, tom);
        upkeep(seal).erase(tom.id(), told());
        assertThat(customers(folder, seal)).containsExactly(ann);
        assertThat(customers(parent.resolve("notebook-before-restore-20261101-101010"), seal))
                .containsExactly(ann);

        upkeep(seal).lock(Optional.empty(), told());
        assertThat(customers(folder, Optional.empty())).containsExactly(ann);
    }
}
