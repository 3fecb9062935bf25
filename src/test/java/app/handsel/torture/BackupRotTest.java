package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.backup.MovedFile;
import app.handsel.backup.MovingFile;
import app.handsel.backup.OnDisk;
import app.handsel.backup.Progress;
import app.handsel.backup.Restorable;
import app.handsel.journal.KeyFile;
import app.handsel.notebook.Edit;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of a backup is damaged. A notebook made of it holds what it held, or none is made of it and it is said why.
 */
class BackupRotTest {

    private static final Set<Problem> NAMED =
            EnumSet.of(Problem.BACKUP_DAMAGED, Problem.NOT_A_NOTEBOOK, Problem.NEWER_VERSION);

    @RegisterExtension
    static final Figures FIGURES = new Figures("rot-backup", "file, and what happened to it");

    @TempDir
    private static Path parent;

    private static Owner owner;
    private static Path moving;
    private static List<Edit> edits;

    @BeforeAll
    static void backUp() throws IOException {
        KeyFile.Made made = KeyFile.create(Owner.PASSWORD.toCharArray());
        owner = new Owner(parent.resolve("shop").resolve("notebook"), made.file(), made::seal);
        var day = new Day(owner, new Random(Trials.SEED), _ -> {});
        day.edits(30, true);
        day.backUp();
        moving = parent.resolve("shop.handsel");
        new MovingFile(new OnDisk()).write(owner.shelf().getFirst(), moving, Progress.unseen());
        edits = edits(owner);
    }

    private static List<Edit> edits(Owner of) {
        try (var open = of.open()) {
            var all = new ArrayList<Edit>();
            open.journal().replay(Position.START, (_, edit) -> all.add(edit));
            return all;
        }
    }

    @Test
    void aDamagedBackupIsNeverTakenForTheNotebook() {
        Trials.run("rot of backups", 4, 1000, random -> {
            Path shop = Files.createTempDirectory(parent, "copy");
            var copy = owner.of(shop.resolve("notebook"));
            Scratch.copy(owner.backups(), copy.backups());
            List<Path> files = Scratch.files(copy.backups()).stream()
                    .filter(file -> file.toFile().length() > 0)
                    .toList();
            Path file = files.get(random.nextInt(files.size()));
            var damage = Damage.any(random);
            Files.write(file, damage.done(Files.readAllBytes(file), random));

            var shelf = copy.shelf();
            String outcome = shelf.isEmpty() ? "not offered" : restored(copy, shelf.getFirst(), shop.resolve("new"));
            String name = file.getFileName().toString().endsWith("journal") ? "a segment" : "what says what it is";
            FIGURES.count(name + ": " + damage, outcome);
            Scratch.delete(shop);
        });
    }

    @Test
    void aDamagedFileToMoveWithIsNeverTakenForTheNotebook() {
        Trials.run("rot of a file to move with", 4, 1000, random -> {
            Path shop = Files.createTempDirectory(parent, "copy");
            var damage = Damage.any(random);
            Path file = Files.write(shop.resolve("x.handsel"), damage.done(Files.readAllBytes(moving), random));
            String outcome;
            try {
                var unpacked = MovedFile.unpack(file, shop.resolve("unpacked"), new OnDisk(), Progress.unseen());
                outcome = restored(owner, unpacked, shop.resolve("new"));
            } catch (NotebookException e) {
                outcome = named(e);
            }
            FIGURES.count("shop.handsel: " + damage, outcome);
            Scratch.delete(shop);
        });
    }

    private static String restored(Owner from, Restorable backup, Path into) {
        try {
            assertThat(edits(from.restored(backup, into))).isEqualTo(edits);
            return "restored, all of it";
        } catch (NotebookException e) {
            assertThat(into).doesNotExist();
            return named(e);
        }
    }

    private static String named(NotebookException e) {
        assertThat(NAMED).contains(e.problem());
        return "named: " + e.problem().toString().toLowerCase().replace('_', ' ');
    }
}
