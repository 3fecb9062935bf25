package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.ui.support.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookKeysTest {

    private final TestClock clock = new TestClock();

    @TempDir
    private Path folder;

    private NotebookKeys keys;

    @BeforeEach
    void begin() {
        keys = new NotebookKeys(folder, clock);
    }

    private static char[] password(String text) {
        return text.toCharArray();
    }

    @Test
    void aNotebookWithoutAPasswordHasNoKeys() {
        assertThat(keys.exist()).isFalse();
        assertThat(keys.left()).isZero();
    }

    @Test
    void whateverWasWrongCountsUntilSomethingIsRight() throws IOException {
        var made = keys.make(password("mill and oven"));
        assertThat(keys.exist()).isFalse();
        made.file().write(folder);
        assertThat(keys.exist()).isTrue();

        assertThat(keys.open(password("wrong"))).isEmpty();
        assertThat(keys.change(password("wrong"), password("flour and salt"))).isFalse();
        assertThat(keys.renew(password("wrong"))).isEmpty();
        assertThat(keys.left()).isZero();
        assertThat(keys.open(password("wrong"))).isEmpty();
        assertThat(keys.left()).isEqualTo(Duration.ofSeconds(1));
        assertThat(new NotebookKeys(folder, clock).left()).isEqualTo(Duration.ofSeconds(1));

        assertThat(keys.open(made.code())).isPresent();
        assertThat(keys.left()).isZero();
    }

    @Test
    void aChangeAndARenewedCodeAreOnDiskAtOnce() throws IOException {
        var made = keys.make(password("mill and oven"));
        made.file().write(folder);
        assertThat(keys.change(password("mill and oven"), password("flour and salt")))
                .isTrue();
        var renewed = keys.renew(password("flour and salt")).orElseThrow();
        assertThat(new NotebookKeys(folder, clock).open(made.code())).isPresent();
        keys.keep(renewed);

        var later = new NotebookKeys(folder, clock);
        assertThat(later.open(password("flour and salt"))).isPresent();
        assertThat(later.open(renewed.code())).isPresent();
        assertThat(later.open(made.code())).isEmpty();
        assertThat(later.change(renewed.code(), password("a third of flour"))).isTrue();
        assertThat(later.open(password("a third of flour"))).isPresent();
    }
}
