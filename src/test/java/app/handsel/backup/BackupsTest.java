package app.handsel.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final String SEGMENT = "000001.journal";
    private static final String COPY = "000001.copy";

    @TempDir
    private Path parent;

    private Backed shop;

    @BeforeEach
    void write() {
        shop = new Backed(parent).withTom();
        shop.note("first");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aBackupIsACopyOfTheJournalAndSaysWhatItHolds() throws IOException {
        Backup made = shop.backUp();

        assertThat(made.tables().keySet()).containsExactlyInAnyOrder("customer", "note", "history");
        assertThat(made.rows("note")).isEqualTo(1);
        assertThat(made.reaches()).isEqualTo(shop.open.records().applied());
        assertThat(Backed.names(shop.line())).containsExactly(SEGMENT, "2026-11-24T093000Z.backup");
        assertThat(Files.readAllBytes(copy())).isEqualTo(original(made));
        assertThat(shop.shelf()).extracting(Restorable::backup).containsExactly(made);
    }

    @Test
    void theNextOneCostsOnlyWhatWasWrittenSince() {
        Backup first = shop.backUp();
        shop.note("second");
        var written = new ArrayList<Long>();
        var writing = new Forwarding() {
            @Override
            public void write(Path file, long offset, ByteBuffer bytes) throws IOException {
                written.add(offset);
                super.write(file, offset, bytes);
            }
        };
        Backup second = shop.backups(writing).make(shop.reach(), Reason.HOURLY, Progress.unseen());

        assertThat(written).containsExactly(first.bytes());
        assertThat(second.bytes()).isGreaterThan(first.bytes());
        assertThat(shop.shelf()).extracting(Restorable::whole).containsExactly(true, true);
    }

    @Test
    void onlyTheirOwnerCanReadThem() throws IOException {
        shop.backUp();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shop.root)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy())))
                .isEqualTo("rw-------");
    }

    @Test
    void aCopyThatRottedIsMadeAnewFromTheJournal() throws IOException {
        Backup first = shop.backUp();
        flip(copy(), 100);
        shop.note("second");
        Backup second = shop.backUp();

        assertThat(Files.readAllBytes(copy())).isEqualTo(original(second));
        assertThat(Backed.names(shop.line())).hasSize(3).doesNotContain("again-2");
        assertThat(second.segments().getFirst().bytes()).isGreaterThan(first.bytes());
    }

    @Test
    void aCopyThatIsGoneOrCutShortIsMadeAnewToo() throws IOException {
        shop.backUp();
        Files.delete(copy());
        assertThat(shop.shelf()).extracting(Restorable::whole).containsExactly(false);
        shop.backUp();
        assertThat(shop.shelf()).extracting(Restorable::whole).containsExactly(true, true);

        try (var channel = FileChannel.open(copy(), StandardOpenOption.WRITE)) {
            channel.truncate(80);
        }
        Backup made = shop.backUp();
        assertThat(Files.readAllBytes(copy())).isEqualTo(original(made));
    }

    @Test
    void whatIsDamagedInTheJournalIsTakenFromItsSecondFile() throws IOException {
        Backup first = shop.backUp();
        shop.note("second");
        var reach = shop.reach();
        flip(shop.journal().resolve(SEGMENT), first.bytes() + 30);
        Backup second = shop.backups().make(reach, Reason.HOURLY, Progress.unseen());

        ReadBack.check(shop.line(), second, Progress.unseen());
        assertThat(second.rows("note")).isEqualTo(2);
        assertThat(Backed.names(shop.line())).hasSize(3).doesNotContain("again-2");
    }

    @Test
    void aDamagedJournalMakesNoBackupAndTheOnesBeforeStayGood() throws IOException {
        Backup first = shop.backUp();
        shop.note("second");
        var reach = shop.reach();
        flip(shop.journal().resolve(SEGMENT), first.bytes() + 30);
        flip(shop.journal().resolve(COPY), first.bytes() + 30);

        assertThatThrownBy(() -> shop.backups().make(reach, Reason.HOURLY, Progress.unseen()))
                .extracting("problem")
                .isEqualTo(Problem.BACKUP_NOT_VERIFIED);

        assertThat(shop.shelf()).extracting(Restorable::backup).containsExactly(first);
        ReadBack.check(shop.line(), first, Progress.unseen());
        assertThat(Backed.names(shop.line())).containsExactly(SEGMENT, "2026-11-24T093000Z.backup");
    }

    @Test
    void whatDoesNotComeToTheSameIsNoBackup() {
        var reach = shop.reach();
        var wrong = new Reach(
                reach.files(), reach.position(), Map.of("customer", new Table(2, 0)), reach.seal(), reach.key());

        assertThatThrownBy(() -> shop.backups().make(wrong, Reason.HOURLY, Progress.unseen()))
                .hasMessageContaining("customer")
                .extracting("problem")
                .isEqualTo(Problem.BACKUP_NOT_VERIFIED);
        assertThat(shop.shelf()).isEmpty();
    }

    @Test
    void aFullDiskIsSaidAndLeavesTheOnesBefore() {
        Backup first = shop.backUp();
        shop.note("second");
        var full = new Forwarding() {
            @Override
            public void write(Path file, long offset, ByteBuffer bytes) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> shop.backups(full).make(shop.reach(), Reason.HOURLY, Progress.unseen()))
                .extracting("problem")
                .isEqualTo(Problem.BACKUP_NOT_MADE);
        assertThat(shop.shelf()).extracting(Restorable::backup).containsExactly(first);
    }

    @Test
    void oneThatIsCancelledLeavesNothingButWhatWasCopied() {
        var progress = new Progress(_ -> {});
        progress.cancel();

        assertThatThrownBy(() -> shop.backups().make(shop.reach(), Reason.HOURLY, progress))
                .isInstanceOf(CancellationException.class);
        assertThat(shop.shelf()).isEmpty();
    }

    @Test
    void aFolderPutBackByHandBeginsOneMoreLineAndOverwritesNothing() throws IOException {
        Path journal = shop.journal().resolve(SEGMENT);
        byte[] before = Files.readAllBytes(journal);
        shop.note("this will be lost");
        Backup lost = shop.backUp();
        shop.close();
        Files.write(journal, before);
        delete(shop.folder.resolve("store"));
        Files.delete(journal.resolveSibling("000001.copy"));

        shop = new Backed(parent);
        Backup shorter = shop.backUp();
        assertThat(Backed.names(shop.root)).hasSize(2).last().asString().endsWith("-2");
        assertThat(shop.shelf()).extracting(Restorable::backup).containsExactlyInAnyOrder(lost, shorter);
        ReadBack.check(shop.line(), lost, Progress.unseen());
        assertThat(shop.backups().newest(lost.notebook())).contains(lost);
    }

    @Test
    void whatIsLeftOfAKilledOneIsTidiedUp() throws IOException {
        Files.createDirectories(shop.checking().resolve("store"));
        Files.createDirectories(shop.line().resolve("again-7"));
        Files.writeString(shop.line().resolve("2026-11-24T093000Z.backup.new"), "half");
        shop.backUp();

        assertThat(Backed.names(shop.line())).containsExactly(SEGMENT, "2026-11-24T093000Z.backup");
        assertThat(shop.checking()).doesNotExist();
    }

    @Test
    void olderOnesAreThinnedOut() {
        for (int day = 1; day <= 28; day++) {
            shop.clock.set("2026-11-%02dT08:00:00Z".formatted(day));
            shop.backUp();
            shop.clock.set("2026-11-%02dT17:00:00Z".formatted(day));
            shop.note("day " + day);
            shop.backUp();
        }

        assertThat(shop.shelf()).hasSizeBetween(24 + 2, 24 + 14 + 5 + 1);
        assertThat(shop.shelf().getFirst().backup().rows("note")).isEqualTo(29);
    }

    private Path copy() {
        return shop.line().resolve(SEGMENT);
    }

    private byte[] original(Backup backup) throws IOException {
        try (var in = Files.newInputStream(shop.journal().resolve(SEGMENT))) {
            return in.readNBytes((int) backup.bytes());
        }
    }

    private static void flip(Path file, long at) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var one = ByteBuffer.allocate(1);
            channel.read(one, at);
            channel.write(one.put(0, (byte) (one.get(0) ^ 4)).flip(), at);
        }
    }

    private static void delete(Path folder) throws IOException {
        new OnDisk().delete(folder);
    }
}
