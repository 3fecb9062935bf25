package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.backup.OnDisk;
import app.handsel.backup.Replacing;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody backs up, writes something else, and goes back to the backup, with nothing but a keyboard. */
class BackupScreenTest {

    private final Customer tom = new CustomerBuilder(UUID.randomUUID(), "Tom Reyes", TestNotebook.NOW).build();
    private final Customer ann = new CustomerBuilder(UUID.randomUUID(), "Ann Oba", TestNotebook.NOW).build();

    @TempDir
    private Path parent;

    private Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        folder = parent.resolve("notebook");
        desk = Desk.at(folder);
        desk.has(tom);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void whatWasBackedUpComesBackAndWhatWasThereIsKept() throws IOException {
        backUp();
        desk.has(ann);

        desk.tabTo("backup-restore");
        desk.press("Enter");
        assertThat(desk.focus()).isEqualTo("restore-row-0");
        assertThat(desk.read("restore-row-0")).contains("One customer").contains("Made by hand and verified");
        desk.press("Enter");
        assertThat(desk.read("restore-chosen")).contains("Tom Reyes").contains("One thing was written since");
        assertThat(desk.focus()).isEqualTo("restore-replace");
        desk.press("Enter");
        assertThat(desk.restored.gone()).containsExactly("replaced");
        desk.close();

        Path aside = new Replacing(folder, new OnDisk()).replace(TestNotebook.NOW);
        desk = Desk.at(folder);
        assertThat(desk.kept(tom.id())).contains(tom);
        assertThat(desk.kept(ann.id())).isEmpty();
        desk.close();
        desk = Desk.at(aside);
        assertThat(desk.kept(ann.id())).contains(ann);
    }

    @Test
    void aBackupIsOpenedBesideTheNotebook() {
        backUp();
        desk.tabTo("backup-restore");
        desk.press("Enter");
        desk.press("Enter");
        desk.tabTo("restore-copy");
        desk.press("Enter");

        assertThat(desk.restored.gone()).containsExactly("opened notebook-copy-20261124T093000");
        assertThat(parent.resolve("notebook-copy-20261124T093000").resolve("journal"))
                .isDirectory();
    }

    @Test
    void oneThatCannotBeReadIsNamed() throws IOException {
        backUp();
        Path backups = parent.resolve("notebook-backups");
        Path line = backups.resolve(Objects.requireNonNull(backups.toFile().list())[0]);
        Files.writeString(line.resolve("2026-11-20T080000Z.backup"), "rotten");
        desk.tabTo("backup-restore");
        desk.press("Enter");

        assertThat(desk.read("restore-unreadable")).contains("One backup is not offered", "2026-11-20T080000Z.backup");
        assertThat(desk.read("restore-row-0")).contains("verified");
    }

    @Test
    void escapeGoesBackOneStepAtATime() {
        backUp();
        desk.tabTo("backup-restore");
        desk.press("Enter");
        desk.press("Enter");
        desk.press("Esc");
        assertThat(desk.focus()).isEqualTo("restore-row-0");
        desk.press("Esc");
        assertThat(desk.read()).contains("Settings").contains("Back up now");
    }

    @Test
    void theWholeNotebookIsOneFileThatOpensAgain() {
        Path file = parent.resolve("shop.handsel");
        desk.prompts.notebookFile = Optional.of(file);
        desk.press("Ctrl+5");
        desk.tabTo("backup-file");
        desk.press("Enter");
        assertThat(Files.exists(file)).isTrue();

        desk.tabTo("backup-restore");
        desk.press("Enter");
        desk.tabTo("restore-file");
        desk.press("Enter");
        assertThat(desk.read("restore-chosen")).contains("Tom Reyes");
        desk.press("Esc");
        desk.press("Esc");
        assertThat(parent.resolve("notebook.opening")).doesNotExist();
    }

    @Test
    void escapeStopsWhatWasBegun() {
        backUp();
        desk.tabTo("backup-restore");
        desk.press("Enter");
        desk.press("Enter");
        assertThat(desk.focus()).isEqualTo("restore-replace");
        desk.onScreen(() -> {
            Keyboard.strike("Enter");
            Keyboard.strike("Esc");
            Keyboard.strike("Esc");
            return true;
        });
        desk.settle();
        assertThat(desk.read()).contains("Settings");
        assertThat(desk.restored.gone()).isEmpty();
    }

    @Test
    void escapeWhileLookingShowsNothingThatIsNotChosen() {
        backUp();
        desk.tabTo("backup-restore");
        desk.press("Enter");
        desk.onScreen(() -> {
            Keyboard.strike("Enter");
            Keyboard.strike("Esc");
            return true;
        });
        desk.settle();
        desk.press("Enter");
        var restore = desk.wiring().backups.restore;
        assertThat(restore.shown().get().isPresent())
                .isEqualTo(restore.chosen().get().isPresent());
    }

    @Test
    void whatIsShownIsWhatIsChosen() {
        backUp();
        desk.has(ann);
        desk.press("Ctrl+5");
        desk.tabTo("backup-now");
        desk.press("Enter");
        desk.tabTo("backup-restore");
        desk.press("Enter");
        var chosen = new ArrayList<String>();
        desk.onScreen(() -> {
            desk.wiring()
                    .backups
                    .restore
                    .shown()
                    .subscribe(s -> chosen.add(desk.wiring()
                                    .backups
                                    .restore
                                    .chosen()
                                    .get()
                                    .map(r -> r.holds())
                                    .orElse("-")
                            + " SHOWN " + s.map(x -> x.title()).orElse("-") + " busy="
                            + desk.wiring().backups.restore.busy().get()));
            ((Button) desk.scene().getRoot().lookup("#restore-row-0")).fire();
            Keyboard.strike("Esc");
            ((Button) desk.scene().getRoot().lookup("#restore-row-1")).fire();
            return true;
        });
        desk.settle();
        assertThat(chosen).noneMatch(row -> row.startsWith("One") && row.contains("2 customers"));
    }

    @Test
    void pressedTwiceItIsMadeOnce() throws IOException {
        desk.press("Ctrl+5");
        desk.tabTo("backup-now");
        desk.onScreen(() -> {
            Keyboard.strike("Enter");
            Keyboard.strike("Enter");
            return true;
        });
        desk.settle();
        try (var files = Files.walk(parent.resolve("notebook-backups"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".backup")).toList())
                    .hasSize(1);
        }
    }

    private void backUp() {
        desk.press("Ctrl+5");
        desk.tabTo("backup-now");
        desk.press("Enter");
        assertThat(desk.read("backup-done")).contains("comes to the same");
        assertThat(desk.read("backup-last")).contains("today at 10:30");
    }
}
