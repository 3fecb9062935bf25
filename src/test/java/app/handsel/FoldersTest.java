package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("home", "ann").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

    @Test
    void linuxKeepsDataInTheHiddenShareFolder() {
        assertThat(Folders.of("Linux", Map.of(), HOME).notebook())
                .isEqualTo(HOME.resolve(".local", "share", "handsel", "notebook"));
    }

    @Test
    void linuxKeepsDataWhereItsEnvironmentSays() {
        assertThat(Folders.of("Linux", Map.of("XDG_DATA_HOME", ELSEWHERE.toString()), HOME)
                        .sample())
                .isEqualTo(ELSEWHERE.resolve("handsel", "sample"));
    }

    @Test
    void anEnvironmentThatNamesNoWholePathIsIgnored() {
        for (String value : new String[] {"", " ", "share", "a\0b"}) {
            assertThat(Folders.of("Linux", Map.of("XDG_DATA_HOME", value), HOME))
                    .isEqualTo(Folders.of("Linux", Map.of(), HOME));
        }
    }

    @Test
    void macKeepsDataInTheLibrary() {
        assertThat(Folders.of("Mac OS X", Map.of(), HOME).notebook())
                .isEqualTo(HOME.resolve("Library", "Application Support", "Handsel", "notebook"));
    }

    @Test
    void windowsKeepsDataInTheRoamingProfile() {
        assertThat(Folders.of("Windows 11", Map.of("APPDATA", ELSEWHERE.toString()), HOME)
                        .notebook())
                .isEqualTo(ELSEWHERE.resolve("Handsel", "notebook"));
        assertThat(Folders.of("Windows 11", Map.of(), HOME).notebook())
                .isEqualTo(HOME.resolve("AppData", "Roaming", "Handsel", "notebook"));
    }
}
