package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.handsel.journal.Seal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtWorkFileTest {

    @TempDir
    private Path folder;

    @Test
    void nobodyIsRememberedAtFirst() throws IOException {
        assertThat(new AtWorkFile(folder).last()).isEmpty();
    }

    @Test
    void theLastNameIsRememberedWhole() throws IOException {
        new AtWorkFile(folder).remember("Maximiliane");
        new AtWorkFile(folder).remember("Zoë");
        assertThat(new AtWorkFile(folder).last()).isEqualTo("Zoë");
    }

    @Test
    void withASealTheNameIsNotInClear() throws IOException {
        var sealed = new AtWorkFile(folder, Optional.of(new Seal(new byte[Seal.KEY])));
        sealed.remember("Maximiliane");
        assertThat(sealed.last()).isEqualTo("Maximiliane");
        assertThat(stored()).doesNotContain("Max");
        assertThat(new AtWorkFile(folder).last()).isEmpty();
    }

    @Test
    void aNameInClearIsSealedAsSoonAsItIsRead() throws IOException {
        new AtWorkFile(folder).remember("Zoë");
        assertThat(new AtWorkFile(folder, Optional.of(new Seal(new byte[Seal.KEY]))).last())
                .isEqualTo("Zoë");
        assertThat(stored()).doesNotContain("Zo");
    }

    private String stored() throws IOException {
        return Files.readString(folder.resolve("at-work"), StandardCharsets.ISO_8859_1);
    }

    @Test
    void nobodyElseCanReadIt() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        new AtWorkFile(folder).remember("Mia");
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }
}
