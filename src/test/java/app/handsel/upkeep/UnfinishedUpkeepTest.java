package app.handsel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.handsel.TestNotebook;
import app.handsel.backup.Counting;
import app.handsel.backup.Forwarding;
import app.handsel.backup.NotebookBackups;
import app.handsel.backup.OnDisk;
import app.handsel.backup.Progress;
import app.handsel.backup.Rebuilding;
import app.handsel.backup.Renewing;
import app.handsel.backup.Replacing;
import app.handsel.backup.Shelf;
import app.handsel.journal.Blanks;
import app.handsel.journal.Erasing;
import app.handsel.journal.FileDrafts;
import app.handsel.journal.FileJournal;
import app.handsel.journal.JournalCopy;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Way;
import app.handsel.notebook.Draft;
import app.handsel.notebook.Edits;
import app.handsel.rewriting.Rewriting;
import app.handsel.store.NotebookFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Kills, full and absent sticks, and what a restore has left: whoever is erased is gone from all of it in the end. */
class UnfinishedUpkeepTest extends ShopWithBackups {

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Killed between the notebook and what is beside it. */
    @Test
    void whatIsBesideIsDoneAfterAKillToo() throws IOException {
        copy(
                parent.resolve("notebook-before-restore-20261101-101010"),
                parent.resolve("notebook-before-restore-20261102-101010"));
        Told killing = new Told() {
            @Override
            public void beside(Path notebook) {
                throw new Killed();
            }
        };
        assertThatThrownBy(() -> upkeep(Optional.empty()).erase(tom.id(), killing))
                .isInstanceOf(Killed.class);
        // The next start.
        assertThat(customers(folder, Optional.empty())).containsExactly(ann);
        upkeep(Optional.empty()).finish(told());
        assertNothingOf("Reyes", "oven");
    }

    /** A first backup that was killed (or failed) before it was written down. */
    @Test
    void aBackupThatNeverBecameOneHoldsNothingOfThemEither() throws IOException {
        Path third = parent.resolve("third");
        var killing = new Forwarding() {
            @Override
            public void replace(Path file, ByteBuffer content) throws IOException {
                if (file.toString().endsWith(".backup")) {
                    throw new Killed();
                }
                super.replace(file, content);
            }
        };
        try (var open = NotebookFolder.open(folder, clock)) {
            assertThatThrownBy(() -> backUp(open, third, killing)).isInstanceOf(Killed.class);
        }
        new Upkeep(folder, Optional.empty(), List.of(backups, stick, third), new Renewing(new OnDisk(), new Counting()))
                .erase(tom.id(), told());
        assertNothingOf("Reyes", "oven");
    }

    /** The file of a backup is damaged: its journal stays, and nobody is told. */
    @Test
    void aBackupWhoseFileIsDamagedIsNamed() throws IOException {
        try (var files = Files.walk(stick)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".backup")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        upkeep(Optional.empty()).erase(tom.id(), told());
        assertThat(said).anyMatch(word -> word.startsWith("left"));
        assertThat(upkeep(Optional.empty()).reachable()).containsExactly(stick);
    }

    /** Killed while the old line was being deleted, after its small files. */
    @Test
    void aLineHalfDeletedIsDeleted() throws IOException {
        var killing = new Forwarding() {
            @Override
            public void delete(Path path) throws IOException {
                if (path.getParent().equals(stick) && Files.exists(path.resolve("replaced-by"))) {
                    // As OnDisk does: in the reverse order of the names.
                    try (var files = Files.walk(path)) {
                        for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
                            if (one.toString().endsWith(".journal")) {
                                throw new Killed();
                            }
                            Files.delete(one);
                        }
                    }
                }
                super.delete(path);
            }
        };
        var first =
                new Upkeep(folder, Optional.empty(), List.of(backups, stick), new Renewing(killing, new Counting()));
        assertThatThrownBy(() -> first.erase(tom.id(), told())).isInstanceOf(Killed.class);
        upkeep(Optional.empty()).finish(told());
        assertNothingOf("Reyes", "oven");
    }

    /** The stick is full: it is to be tried again. */
    @Test
    void aFullStickIsTriedAgain() throws Exception {
        Path small = Files.createDirectories(parent.resolve("small"));
        assumeTrue(new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", small.toString())
                        .start()
                        .waitFor()
                == 0);
        try {
            try (var open = NotebookFolder.open(folder, clock)) {
                backUp(open, small);
            }
            try (var fill = Files.newOutputStream(small.resolve("fill"))) {
                while (true) {
                    fill.write(new byte[512]);
                }
            } catch (IOException _) {
                // Full.
            }
            new Upkeep(
                            folder,
                            Optional.empty(),
                            List.of(backups, stick, small),
                            new Renewing(new OnDisk(), new Counting()))
                    .erase(tom.id(), told());
            Files.delete(small.resolve("fill"));
            assertThat(upkeep(Optional.empty()).reachable()).isNotEmpty();
            upkeep(Optional.empty()).finish(told());
            assertNothingOf("Reyes", "oven");
        } finally {
            new ProcessBuilder("umount", small.toString()).start().waitFor();
        }
    }

    /** What a restore left that was killed before it was whole or chosen. */
    @Test
    void whatARestoreLeftIsGoneToo() throws IOException {
        Path made = new Replacing(folder, new OnDisk()).made();
        copy(folder, made);
        upkeep(Optional.empty()).erase(tom.id(), told());
        assertNothingOf("Reyes", "oven");
    }

    /** A draft about somebody else, or nobody, that names them. */
    @Test
    void draftsOfOthersDoNotNameThem() throws IOException {
        Draft draft = Draft.empty(Optional.of(ann.id()), Way.CALL, TestNotebook.NOW);
        new FileDrafts(folder.resolve("drafts"), Optional.empty())
                .keep(new Draft(
                        draft.id(),
                        draft.customer(),
                        draft.at(),
                        draft.way(),
                        "sent by Tom Reyes",
                        0,
                        draft.first(),
                        draft.heat(),
                        draft.of()));
        upkeep(Optional.empty()).erase(tom.id(), told());
        assertNothingOf("Reyes");
    }

    /** After a restore it is still known what is to be done to a stick in a drawer. */
    @Test
    void aStickInADrawerIsDoneAlsoAfterARestore() throws IOException {
        Path drawer = Files.move(stick, parent.resolve("drawer"));
        upkeep(Optional.empty()).erase(tom.id(), told());
        var replacing = new Replacing(folder, new OnDisk());
        var from = new Shelf(new OnDisk()).in(List.of(backups)).getFirst();
        new Rebuilding(new OnDisk(), new Counting()).into(replacing.made(), from, Optional.empty(), Progress.unseen());
        replacing.replace(TestNotebook.NOW);

        Files.move(drawer, stick);
        upkeep(Optional.empty()).finish(told());
        assertNothingOf("Reyes", "oven");
    }

    /** The newest backup on a stick is older than the customer's record, but another's note names them. */
    @Test
    void aBackupOlderThanTheirRecordDoesNotNameThem() throws IOException {
        Path third = parent.resolve("third");
        Customer zoe = new CustomerBuilder(UUID.randomUUID(), "Zoe Quill", TestNotebook.NOW).build();
        try (var open = NotebookFolder.open(folder, clock)) {
            var edits = new Edits(clock, () -> "Mia");
            open.notebook().apply(edits.added(note(ann, "her friend Zoe Quill may come")));
            backUp(open, third);
            open.notebook().apply(edits.added(zoe));
        }
        new Upkeep(folder, Optional.empty(), List.of(backups, stick, third), new Renewing(new OnDisk(), new Counting()))
                .erase(zoe.id(), told());
        assertNothingOf("Quill");
    }

    /** What the window passes on as the folders that backups are made in. */
    @Test
    void aSecondFolderThatIsAwayIsAmongTheRoots() throws IOException {
        Path usb = parent.resolve("usb");
        Path root = usb.resolve("notebook-backups");
        Files.createDirectories(usb);
        try (var open = NotebookFolder.open(folder, clock)) {
            backUp(open, root);
            Files.move(usb, parent.resolve("drawer2"));
            var own = new NotebookBackups(
                    folder,
                    Optional.empty(),
                    open.records()::applied,
                    Map::of,
                    new NotebookBackups.Means(new OnDisk(), new Counting(), clock, "1.0"));
            assertThat(own.everywhere(usb.toString())).contains(root);
        }
    }

    /** The password was taken away before the stick came back: its backups cannot be opened, and stay to be done. */
    @Test
    void aStickWithAPasswordIsNotForgottenWhenThePasswordIs() throws IOException {
        KeyFile.Made made = KeyFile.create("correct horse battery".toCharArray());
        Optional<Seal> seal = Optional.of(made.seal());
        upkeep(Optional.empty()).lock(Optional.of(new Rewriting.Lock(made.seal(), made.file())), told());
        Path drawer = Files.move(stick, parent.resolve("drawer"));
        upkeep(seal).erase(tom.id(), told());
        upkeep(seal).lock(Optional.empty(), told());
        Files.move(drawer, stick);
        said.clear();
        upkeep(Optional.empty()).finish(told());
        assertThat(upkeep(Optional.empty()).reachable()).isNotEmpty();
    }

    /** A notebook beside was half put in its place when somebody was killed. */
    @Test
    void aNotebookBesideThatIsHalfDoneIsBroughtToItsEnd() throws IOException {
        Path beside = parent.resolve("notebook-before-restore-20261101-101010");
        Path anew = beside.resolve("rewriting/new/journal");
        try (var journal = FileJournal.open(beside.resolve("journal"), Optional.empty())) {
            JournalCopy.write(
                    journal, new Erasing(ann.id(), Blanks.of(ann.id(), journal)), anew, Optional.empty(), _ -> {});
        }
        Files.writeString(beside.resolve("rewriting/ready"), "journal/000001.journal\njournal/000001.copy");
        Files.move(
                anew.resolve("000001.journal"),
                beside.resolve("journal/000001.journal"),
                StandardCopyOption.REPLACE_EXISTING);
        upkeep(Optional.empty()).erase(tom.id(), told());
        assertNothingOf("Reyes", "oven");
    }

    /** A draft of a newer Handsel, or a damaged one, that only we could read, is still there. */
    @Test
    void aSealedDraftThatCannotBeReadStaysWhatItIs() throws IOException {
        KeyFile.Made made = KeyFile.create("correct horse battery".toCharArray());
        Optional<Seal> seal = Optional.of(made.seal());
        upkeep(Optional.empty()).lock(Optional.of(new Rewriting.Lock(made.seal(), made.file())), told());
        Path drafts = folder.resolve("drafts");
        Path file;
        try (var files = Files.list(drafts)) {
            file = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        var lock = new Rewriting.Lock(made.seal(), made.file());
        new Rewriting(folder, seal).lock(Optional.of(lock), _ -> {});
        assertThat(drafts).isNotEmptyDirectory();
    }
}
