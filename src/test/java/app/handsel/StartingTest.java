package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartingTest {

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "packaging/run"})
    void neverLeavesItsMemoryOnTheDisk(String start) throws IOException {
        assertThat(Files.readString(Path.of(start)))
                .as("what is in memory when it crashes would be written for all to read")
                .contains("-XX:-CreateCoredumpOnCrash", "-XX:+DisableAttachMechanism");
    }
}
