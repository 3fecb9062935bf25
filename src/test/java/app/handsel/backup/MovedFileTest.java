package app.handsel.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedFileTest {

    @TempDir
    private Path parent;

    private Backed shop;
    private Path file;
    private Path unpacked;

    @BeforeEach
    void write() {
        shop = new Backed(parent).withTom();
        shop.note("first");
        shop.backUp();
        file = parent.resolve("shop.handsel");
        unpacked = parent.resolve("unpacked");
        new MovingFile(new OnDisk()).write(shop.shelf().getFirst(), file, Progress.unseen());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsUnpackedIsWhatWasPacked() throws IOException {
        Restorable moved = unpack();

        assertThat(moved.backup()).isEqualTo(shop.shelf().getFirst().backup());
        assertThat(Files.readAllBytes(unpacked.resolve("000001.journal")))
                .isEqualTo(Files.readAllBytes(shop.line().resolve("000001.journal")));
        assertThat(Backed.names(parent)).doesNotContain("shop.handsel.new");
    }

    @Test
    void whereThereIsNoRoomTheFileThatWasThereStays() throws IOException {
        byte[] before = Files.readAllBytes(file);
        shop.note("second");
        shop.backUp();
        var full = new Forwarding() {
            private long left = 100;

            @Override
            public void write(Path into, long offset, ByteBuffer bytes) throws IOException {
                left -= bytes.remaining();
                if (left < 0) {
                    throw new IOException("No space left on device");
                }
                super.write(into, offset, bytes);
            }
        };

        assertThatThrownBy(() -> new MovingFile(full).write(shop.shelf().getFirst(), file, Progress.unseen()))
                .extracting("problem")
                .isEqualTo(Problem.BACKUP_NOT_MADE);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Backed.names(parent)).doesNotContain("shop.handsel.new");
    }

    @Test
    void mutatedFilesAreRefusedInWordsOrStillHoldTheSame() throws IOException {
        byte[] good = Files.readAllBytes(file);
        Restorable moved = unpack();
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            Files.write(file, mutated(good, random));
            new OnDisk().delete(unpacked);
            try {
                assertThat(unpack().backup()).isEqualTo(moved.backup());
            } catch (NotebookException e) {
                assertThat(e.problem()).isIn(Problem.BACKUP_DAMAGED, Problem.NOT_A_NOTEBOOK, Problem.NEWER_VERSION);
            }
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bad = good.clone();
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bad, random.nextInt(bad.length));
            case 1 -> {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
                yield bad;
            }
            case 2 -> {
                int at = random.nextInt(bad.length);
                Arrays.fill(bad, at, Math.min(bad.length, at + random.nextInt(64)), (byte) random.nextInt(256));
                yield bad;
            }
            default -> {
                int from = random.nextInt(bad.length);
                int to = random.nextInt(bad.length);
                System.arraycopy(good, from, bad, to, Math.min(32, bad.length - Math.max(from, to)));
                yield bad;
            }
        };
    }

    @Test
    void otherFilesAreNotTakenForANotebook() throws IOException {
        Files.writeString(file, "Name;Phone\n");
        refused(Problem.NOT_A_NOTEBOOK);
        Files.write(file, new byte[0]);
        refused(Problem.NOT_A_NOTEBOOK);
        pack(Map.of("mimetype", "a letter".getBytes(StandardCharsets.UTF_8)));
        refused(Problem.NOT_A_NOTEBOOK);
        Files.delete(file);
        refused(Problem.NOT_A_NOTEBOOK);
    }

    @Test
    void nothingIsUnpackedThatItDoesNotSayOfItself() throws IOException {
        var parts = parts();
        parts.put("../evil", new byte[] {1});
        pack(parts);
        refused(Problem.BACKUP_DAMAGED);

        parts = parts();
        parts.put("journal/000001.journal", new byte[50_000_000]);
        pack(parts);
        refused(Problem.BACKUP_DAMAGED);
        assertThat(unpacked).isEmptyDirectory();

        parts = parts();
        parts.remove("journal/000001.journal");
        parts.put("journal/000002.journal", new byte[] {1});
        pack(parts);
        refused(Problem.BACKUP_DAMAGED);
        assertThat(parent.resolve("evil")).doesNotExist();
    }

    @Test
    void whatClaimsToGrowBeyondAllMeasureIsRefusedBeforeItDoes() throws IOException {
        var backup = shop.shelf().getFirst().backup();
        var bomb = new Backup(
                backup.notebook(),
                backup.at(),
                backup.reason(),
                backup.reaches(),
                List.of(new Segment("000001.journal", 1L << 40, "00")),
                backup.tables(),
                backup.version(),
                backup.key());
        var parts = parts();
        parts.put("notebook.json", BackupFormat.write(bomb));
        pack(parts);

        refused(Problem.BACKUP_DAMAGED);
        assertThat(unpacked).isEmptyDirectory();
    }

    private Map<String, byte[]> parts() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("notebook.json", BackupFormat.write(shop.shelf().getFirst().backup()));
        parts.put("journal/000001.journal", Files.readAllBytes(shop.line().resolve("000001.journal")));
        return parts;
    }

    private void pack(Map<String, byte[]> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : new ArrayList<>(parts.entrySet())) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }

    private void refused(Problem problem) throws IOException {
        new OnDisk().delete(unpacked);
        assertThatThrownBy(this::unpack)
                .isInstanceOf(NotebookException.class)
                .extracting("problem")
                .isEqualTo(problem);
    }

    private Restorable unpack() {
        return MovedFile.unpack(file, unpacked, new OnDisk(), Progress.unseen());
    }
}
