package app.handsel.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackupFormatTest {

    private final Backup backup = Kept.at("2026-11-30T18:22:17.123456Z", 41);
    private final byte[] bytes = BackupFormat.write(backup);

    @Test
    void whatIsReadEqualsWhatWasWritten() {
        assertThat(BackupFormat.read(bytes)).isEqualTo(backup);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("{\"sha256\":\"")
                .contains("\"backup\":{\"format\":1")
                .endsWith("}}\n");
    }

    @Test
    void eachChangedBitIsSeen() {
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            refused(changed, Problem.BACKUP_DAMAGED);
        }
    }

    @Test
    void eachShorterOneIsSeen() {
        for (int length = 0; length < bytes.length; length++) {
            refused(Arrays.copyOf(bytes, length), Problem.BACKUP_DAMAGED);
        }
    }

    @Test
    void aRightChecksumMakesNothingTrue() {
        for (String text : List.of(
                "",
                "null",
                "{}",
                "[]",
                "{\"format\":1,\"backup\":null}",
                "{\"format\":1,\"backup\":{\"notebook\":7}}",
                text().replace("000001.journal", "../../etc/passwd"),
                text().replace("\"bytes\":4200", "\"bytes\":-1"),
                text().replace("\"bytes\":4200", "\"bytes\":9223372036854775807"),
                text().replace("\"rows\":3", "\"rows\":-3"),
                text().replace("\"version\"", "\"other\""),
                "[".repeat(100_000))) {
            refused(signed(text), Problem.BACKUP_DAMAGED);
        }
    }

    @Test
    void aNewerOneIsNamedSo() {
        refused(signed("{\"format\":2,\"anything\":true}"), Problem.NEWER_VERSION);
    }

    @Test
    void noNoiseIsReadForABackup() {
        var random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            refused(signed(new String(noise, StandardCharsets.ISO_8859_1)), Problem.BACKUP_DAMAGED);
        }
    }

    private String text() {
        String all = new String(bytes, StandardCharsets.UTF_8);
        return all.substring(all.indexOf("{\"format\""), all.length() - 2);
    }

    private static byte[] signed(String text) {
        String checksum = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return ("{\"sha256\":\"" + checksum + "\",\"backup\":" + text + "}\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(byte[] bytes, Problem problem) {
        assertThatThrownBy(() -> BackupFormat.read(bytes))
                .isInstanceOf(NotebookException.class)
                .extracting("problem")
                .isEqualTo(problem);
    }
}
