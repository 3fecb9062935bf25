package app.handsel.store.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.journal.Seal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockFileTest {

    private static final int BLOCK = BlockFile.BLOCK;

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void makeTheFile() throws IOException {
        path = Files.createFile(folder.resolve("store"));
    }

    /** Beside a plain array on which the same is done. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whateverIsWrittenAnywhereIsReadAgainAlsoAfterReopening(boolean sealed) throws IOException {
        var random = new Random(7);
        byte[] expected = new byte[0];
        for (int round = 0; round < 20; round++) {
            try (var file = open(sealed)) {
                assertThat(file.size()).isEqualTo(expected.length);
                for (int step = 0; step < 10; step++) {
                    if (random.nextInt(5) == 0) {
                        int length = random.nextInt(expected.length + 2 * BLOCK);
                        file.truncate(length);
                        expected = Arrays.copyOf(expected, Math.min(length, expected.length));
                    } else {
                        int at = random.nextInt(expected.length + 3 * BLOCK);
                        byte[] piece = new byte[random.nextInt(random.nextBoolean() ? 100 : 100 * BLOCK)];
                        random.nextBytes(piece);
                        if (piece.length > 0) {
                            expected = Arrays.copyOf(expected, Math.max(expected.length, at + piece.length));
                        }
                        System.arraycopy(piece, 0, expected, Math.min(at, expected.length), piece.length);
                        file.write(ByteBuffer.wrap(piece), piece.length > 0 ? at : 0);
                    }
                    assertThat(file.size()).isEqualTo(expected.length);
                    assertThat(all(file)).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFlippedBitAnywhereIsNeverTakenForData(boolean sealed) throws IOException {
        byte[] content = "promised by noon ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        write(sealed, content);
        byte[] whole = Files.readAllBytes(path);
        for (int i = 0; i < whole.length; i += 13) {
            byte[] flipped = whole.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            Files.write(path, flipped);
            try (var file = open(sealed)) {
                assertThatThrownBy(() -> all(file)).isInstanceOf(IOException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void blocksOfWhichNothingIsThereAreDamaged(boolean sealed) throws IOException {
        byte[] whole = write(sealed, new byte[5 * BLOCK]);
        Arrays.fill(whole, 3 * BLOCK, whole.length, (byte) 0);
        Files.write(path, whole);

        try (var file = open(sealed)) {
            assertThat(file.read(ByteBuffer.allocate(2 * BLOCK), 0)).isEqualTo(2 * BLOCK);
            assertThatThrownBy(() -> file.content(4)).isInstanceOf(DamagedBlock.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBlockInThePlaceOfAnotherIsDamaged(boolean sealed) throws IOException {
        byte[] whole = write(sealed, new byte[4 * BLOCK]);
        int stride = (whole.length - Header.LENGTH) / 4;
        System.arraycopy(whole, Header.LENGTH, whole, Header.LENGTH + stride, stride);
        Files.write(path, whole);

        try (var file = open(sealed)) {
            assertThat(file.content(0)).hasSize(BLOCK);
            assertThatThrownBy(() -> file.content(1)).isInstanceOf(DamagedBlock.class);
        }
    }

    @Test
    void whatIsSealedCannotBeFoundInTheFileNorOpenedWithAnotherKeyOrNone() throws IOException {
        byte[] whole = write(true, "promised by noon ".repeat(1000).getBytes(StandardCharsets.UTF_8));

        assertThat(new String(whole, StandardCharsets.ISO_8859_1)).doesNotContain("noon");
        try (var other = new BlockFile(Disks.FILES.open(path), Optional.of(new Seal(new byte[Seal.KEY])));
                var none = open(false)) {
            assertThatThrownBy(() -> all(other)).isInstanceOf(DamagedBlock.class);
            assertThatThrownBy(none::size).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileOfSomebodyElseIsNotTouched() throws IOException {
        byte[] theirs = "H:2,block:7,blockSize:1000".repeat(500).getBytes(StandardCharsets.UTF_8);
        Files.write(path, theirs);

        try (var file = open(false)) {
            assertThatThrownBy(file::size).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> file.write(ByteBuffer.allocate(1), 0)).isInstanceOf(IOException.class);
        }
        assertThat(path).hasBinaryContent(theirs);
    }

    @Test
    void whatWasAppendedIsOnTheMediumBeforeAnythingIsWrittenOver() throws IOException {
        var disk = new CountingDisk(Disks.FILES.open(path));
        try (var file = new BlockFile(disk, Optional.empty())) {
            file.write(ByteBuffer.allocate(3 * BLOCK), 0);
            file.write(ByteBuffer.allocate(BLOCK), 3 * BLOCK);
            assertThat(disk.forced()).isZero();
            file.write(ByteBuffer.allocate(BLOCK), 0);
            assertThat(disk.forced()).isEqualTo(1);
        }
    }

    @Test
    void aTornLastBlockLeavesTheOthers() throws IOException {
        write(false, new byte[3 * BLOCK]);
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
        try (var file = open(false)) {
            assertThat(file.size()).isEqualTo(3 * BLOCK - 1);
            assertThat(file.content(1)).hasSize(BLOCK);
            assertThatThrownBy(() -> file.content(2)).isInstanceOf(DamagedBlock.class);
        }
    }

    private byte[] write(boolean sealed, byte[] content) throws IOException {
        try (var file = open(sealed)) {
            file.write(ByteBuffer.wrap(content), 0);
        }
        return Files.readAllBytes(path);
    }

    private BlockFile open(boolean sealed) throws IOException {
        byte[] key = new byte[Seal.KEY];
        key[0] = 1;
        return new BlockFile(Disks.FILES.open(path), sealed ? Optional.of(new Seal(key)) : Optional.empty());
    }

    private static byte[] all(BlockFile file) throws IOException {
        var bytes = ByteBuffer.allocate((int) file.size());
        file.read(bytes, 0);
        return bytes.array();
    }
}
