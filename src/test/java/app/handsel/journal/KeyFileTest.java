package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final int VERSION_AT = 8;
    private static final int CHECKSUM_AT = 12;
    private static final int ROUNDS_AT = 20;
    private static final byte[] HERE = {1};
    private static final KeyFile.Made MADE = KeyFile.create(password("Brötchen für Zoë"));

    @TempDir
    private Path folder;

    @BeforeEach
    void setAPassword() throws IOException {
        MADE.file().write(folder);
    }

    @Test
    void thePasswordAndTheCodeOpenTheSameKey() {
        KeyFile read = KeyFile.read(folder);
        assertThat(isThatOf(MADE, read.open(password("Brötchen für Zoë")))).isTrue();
        assertThat(isThatOf(MADE, read.open(MADE.code()))).isTrue();
    }

    @Test
    void nothingElseOpensIt() {
        KeyFile read = KeyFile.read(folder);
        assertThat(read.open(password("Brötchen für Zoe"))).isEmpty();
        assertThat(read.open(password(""))).isEmpty();
        assertThat(read.open(RecoveryCode.random())).isEmpty();
        // What is in the place of the other secret is not opened by it either.
        assertThat(read.open(MADE.code().secret())).isEmpty();
    }

    @Test
    void aKeyboardThatComposesItsLettersLaterTypesTheSamePassword() {
        String decomposed = "Bro\u0308tchen fu\u0308r Zoe\u0308";
        assertThat(KeyFile.read(folder).open(password(decomposed))).isPresent();
    }

    @Test
    void thePasswordStaysTheCallersToClear() {
        char[] password = password("Brötchen für Zoë");
        KeyFile.read(folder).open(password);
        assertThat(password).containsExactly("Brötchen für Zoë".toCharArray());
    }

    @Test
    void nothingOfItIsInClearAndNothingIsTheSameTwice() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("key"));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("Zo");
        assertThat(KeyFile.create(password("Brötchen für Zoë")).file().bytes()).isNotEqualTo(bytes);
        assertThat(Files.readAllBytes(folder.resolve("key.copy"))).isEqualTo(bytes);
    }

    @Test
    void anotherPasswordTakesThePlaceOfTheFirstAndTheCodeStays() throws IOException {
        char[] next = password("Semmeln statt Brötchen");
        assertThat(MADE.file().changed(next, next)).isEmpty();

        MADE.file().changed(password("Brötchen für Zoë"), next).orElseThrow().write(folder);
        KeyFile read = KeyFile.read(folder);
        assertThat(read.open(password("Brötchen für Zoë"))).isEmpty();
        assertThat(isThatOf(MADE, read.open(next))).isTrue();
        assertThat(isThatOf(MADE, read.open(MADE.code()))).isTrue();
    }

    @Test
    void whoeverForgotThePasswordChoosesAnotherWithTheCode() {
        char[] next = password("Semmeln statt Brötchen");
        assertThat(MADE.file().changed(RecoveryCode.random(), next)).isEmpty();

        KeyFile changed = MADE.file().changed(MADE.code(), next).orElseThrow();
        assertThat(isThatOf(MADE, changed.open(next))).isTrue();
        assertThat(changed.open(password("Brötchen für Zoë"))).isEmpty();
    }

    @Test
    void aNewCodeTakesThePlaceOfTheFirstAndThePasswordStays() {
        assertThat(MADE.file().renewed(password("wrong"))).isEmpty();

        var renewed = MADE.file().renewed(password("Brötchen für Zoë")).orElseThrow();
        assertThat(isThatOf(MADE, renewed.file().open(renewed.code()))).isTrue();
        assertThat(isThatOf(MADE, renewed.file().open(password("Brötchen für Zoë"))))
                .isTrue();
        assertThat(renewed.file().open(MADE.code())).isEmpty();
    }

    @Test
    void everyBitCounts() {
        byte[] whole = MADE.file().bytes();
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] bent = whole.clone();
            bent[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(KeyFile.of(bent)).as("bit %d", bit).isEmpty();
        }
        for (int length = 0; length < whole.length; length++) {
            assertThat(KeyFile.of(Arrays.copyOf(whole, length))).isEmpty();
        }
        assertThat(KeyFile.of(Arrays.copyOf(whole, whole.length + 1))).isEmpty();
    }

    @Test
    void eitherFileSufficesAndMendsTheOther() throws IOException {
        byte[] whole = MADE.file().bytes();
        for (String damaged : new String[] {"key", "key.copy"}) {
            for (int at = 0; at < whole.length; at += 7) {
                byte[] bent = whole.clone();
                bent[at] ^= 0x10;
                Files.write(folder.resolve(damaged), bent);
                assertMended(whole);
                Files.write(folder.resolve(damaged), Arrays.copyOf(whole, at));
                assertMended(whole);
            }
            Files.delete(folder.resolve(damaged));
            assertThat(KeyFile.exists(folder)).isTrue();
            assertMended(whole);
        }
    }

    private void assertMended(byte[] whole) throws IOException {
        assertThat(KeyFile.read(folder).bytes()).isEqualTo(whole);
        assertThat(Files.readAllBytes(folder.resolve("key"))).isEqualTo(whole);
        assertThat(Files.readAllBytes(folder.resolve("key.copy"))).isEqualTo(whole);
    }

    @Test
    void killedWhileThePasswordChangesItOpensWithTheOneOrTheOther() throws IOException {
        char[] next = password("Semmeln statt Brötchen");
        byte[] old = MADE.file().bytes();
        byte[] changed = MADE.file()
                .changed(password("Brötchen für Zoë"), next)
                .orElseThrow()
                .bytes();

        Files.write(folder.resolve("key.new"), Arrays.copyOf(changed, 50));
        assertMended(old);
        Files.write(folder.resolve("key"), changed);
        Files.write(folder.resolve("key.copy.new"), Arrays.copyOf(changed, 50));
        assertMended(changed);
        assertThat(isThatOf(MADE, KeyFile.read(folder).open(next))).isTrue();
    }

    @Test
    void whenBothFilesAreDamagedThatIsSaidAndNothingIsTouched() throws IOException {
        Files.write(folder.resolve("key"), new byte[4096]);
        Files.delete(folder.resolve("key.copy"));
        assertProblem(Problem.KEY_DAMAGED);
        assertThat(folder.resolve("key")).hasBinaryContent(new byte[4096]);
        assertThat(folder.resolve("key.copy")).doesNotExist();
    }

    @Test
    void aNewerHandselsKeyIsLeftUntouched() throws IOException {
        byte[] newer =
                signed(ByteBuffer.wrap(Arrays.copyOf(MADE.file().bytes(), 1000)).putInt(VERSION_AT, 2));
        Files.write(folder.resolve("key"), newer);
        assertProblem(Problem.NEWER_VERSION);
        assertThat(folder.resolve("key")).hasBinaryContent(newer);
        assertThat(folder.resolve("key.copy")).hasBinaryContent(MADE.file().bytes());
    }

    @Test
    void aFileThatOnlyWantsToKeepUsBusyIsRefused() throws IOException {
        for (int rounds : new int[] {Integer.MAX_VALUE, 0, -1}) {
            byte[] hostile = signed(ByteBuffer.wrap(MADE.file().bytes()).putInt(ROUNDS_AT, rounds));
            assertThat(KeyFile.of(hostile)).isEmpty();
        }
        byte[] fewer = signed(ByteBuffer.wrap(MADE.file().bytes()).putInt(ROUNDS_AT, 1));
        assertThat(KeyFile.of(fewer).orElseThrow().open(password("Brötchen für Zoë")))
                .isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOneBefore() throws IOException {
        Files.createDirectories(folder.resolve("key.new").resolve("x"));
        KeyFile.Made other = KeyFile.create(password("other"));
        assertThatThrownBy(() -> other.file().write(folder)).isInstanceOf(IOException.class);
        assertThat(KeyFile.read(folder).bytes()).isEqualTo(MADE.file().bytes());
    }

    @Test
    void nobodyElseCanReadIt() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        for (String name : new String[] {"key", "key.copy"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    private void assertProblem(Problem problem) {
        assertThatThrownBy(() -> KeyFile.read(folder))
                .isInstanceOfSatisfying(
                        NotebookException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(problem));
    }

    private static byte[] signed(ByteBuffer bytes) {
        int checksum = Checksum.of(bytes.putInt(CHECKSUM_AT, 0).rewind());
        return bytes.putInt(CHECKSUM_AT, checksum).array();
    }

    private static boolean isThatOf(KeyFile.Made made, Optional<Seal> seal) {
        try {
            return Arrays.equals(HERE, seal.orElseThrow().open(made.seal().close(HERE, HERE), HERE));
        } catch (BrokenSeal _) {
            return false;
        }
    }

    private static char[] password(String text) {
        return text.toCharArray();
    }
}
