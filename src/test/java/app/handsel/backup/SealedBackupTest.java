package app.handsel.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.notebook.Problem;
import app.handsel.store.NotebookFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notebook with a password stays closed in its backups, and they open with the password it had. */
class SealedBackupTest {

    private static final String SECRET = "nobody may read this";

    @TempDir
    private Path parent;

    private final List<Path> telling = new ArrayList<>();
    private final KeyFile.Made key = KeyFile.create("sesame".toCharArray());
    private Backed shop;

    @BeforeEach
    void write() throws IOException {
        shop = new Backed(parent, Optional.of(key.seal()));
        key.file().write(shop.folder);
        shop.withTom().note(SECRET);
        shop.backups(new Forwarding() {
                    @Override
                    public void delete(Path path) throws IOException {
                        search(path);
                        super.delete(path);
                    }
                })
                .make(shop.reach(), Reason.BY_HAND, Progress.unseen());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void nothingOfItIsInClearInTheBackupsNorInWhatIsMadeToCheckThem() throws IOException {
        new MovingFile(new OnDisk()).write(only(), parent.resolve("shop.handsel"), Progress.unseen());
        search(parent);

        assertThat(telling).isEmpty();
    }

    @Test
    void itIsRestoredWithThePasswordItWasMadeWith() {
        Seal seal = Rebuilding.key(only().backup()).open("sesame".toCharArray()).orElseThrow();
        Path folder = parent.resolve("restored");
        new Rebuilding(new OnDisk(), shop.proof).into(folder, only(), Optional.of(seal), Progress.unseen());

        assertThat(KeyFile.read(folder).open("sesame".toCharArray())).isPresent();
        try (var restored = NotebookFolder.open(folder, Optional.of(seal), shop.clock)) {
            assertThat(restored.cards().card(shop.tom.id(), 10).orElseThrow().notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.text()).isEqualTo(SECRET));
        }
    }

    @Test
    void withoutTheKeyOrWithAnotherNothingIsShown() {
        assertThatThrownBy(() -> Looking.into(only(), Optional.empty(), Optional.empty(), Progress.unseen()))
                .extracting("problem")
                .isEqualTo(Problem.LOCKED);
        var other = Optional.of(new Seal(new byte[Seal.KEY]));
        assertThatThrownBy(() -> Looking.into(only(), other, Optional.empty(), Progress.unseen()))
                .extracting("problem")
                .isIn(Problem.LOCKED, Problem.BACKUP_DAMAGED);
        assertThat(Rebuilding.key(only().backup()).open("simsalabim".toCharArray()))
                .isEmpty();
    }

    private Restorable only() {
        return shop.shelf().getFirst();
    }

    private void search(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (text.contains(SECRET) || text.contains("Tom Reyes")) {
                    telling.add(file);
                }
            }
        }
    }
}
