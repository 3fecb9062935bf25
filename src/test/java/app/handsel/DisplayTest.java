package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DisplayTest {

    private static final Predicate<String> ALL = _ -> true;
    private static final Map<String, String> SCREEN = Map.of("DISPLAY", ":0");

    @Test
    void aScreenWithItsLibrariesIsNoTrouble() {
        assertThat(linux(SCREEN, ALL).trouble()).isEmpty();
    }

    @Test
    void linuxWithoutAScreenIsToldSo() {
        assertThat(linux(Map.of(), ALL).trouble())
                .hasValueSatisfying(line -> assertThat(line).contains("DISPLAY").contains("none here"));
        assertThat(linux(Map.of("DISPLAY", " "), ALL).trouble()).isPresent();
    }

    @Test
    void aWaylandDesktopNeedsXwayland() {
        assertThat(linux(Map.of("WAYLAND_DISPLAY", "wayland-0"), ALL).trouble())
                .hasValueSatisfying(line -> assertThat(line).contains("Xwayland"));
    }

    @Test
    void missingLibrariesAreNamedWithTheirPackages() {
        assertThat(linux(SCREEN, name -> name.startsWith("libX11")).trouble())
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("libgtk-3.so.0, libXtst.so.6", "libgtk-3-0", "gtk3")
                        .doesNotContain("\n", "libX11"));
    }

    @Test
    void otherSystemsAndTheHeadlessPlatformBringAllTheyNeed() {
        Predicate<String> none = _ -> false;
        assertThat(new Display("Mac OS X", "", Map.of(), none).trouble()).isEmpty();
        assertThat(new Display("Windows 11", "", Map.of(), none).trouble()).isEmpty();
        assertThat(new Display("Linux", "Headless", Map.of(), none).trouble()).isEmpty();
    }

    @Test
    void whatJavaFxSaysIsPutIntoPlainWords() {
        var display = linux(Map.of("DISPLAY", ":5"), ALL);
        assertThat(display.meaning(new UnsupportedOperationException("Unable to open DISPLAY")))
                .hasValueSatisfying(line -> assertThat(line).contains(":5"));
        assertThat(display.meaning(new UnsupportedOperationException("Unable to load glass GTK library.")))
                .hasValueSatisfying(line -> assertThat(line).contains("libgtk-3-0"));
        assertThat(display.meaning(new RuntimeException(new UnsatisfiedLinkError("no glassgtk3 in java.library.path"))))
                .isPresent();
        assertThat(display.meaning(new IllegalStateException())).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theSystemIsAskedForALibrary() {
        assertThat(SystemLibraries.has("libc.so.6")).isTrue();
        assertThat(SystemLibraries.has("libno-such-thing.so.9")).isFalse();
    }

    private static Display linux(Map<String, String> environment, Predicate<String> library) {
        return new Display("Linux", "", environment, library);
    }
}
