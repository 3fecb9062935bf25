package app.handsel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.notebook.Edits;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of a few megabytes, where the user may mount one. */
class RealFullDiskTest {

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    private final Edits edits = new Edits(clock, () -> "Mia");
    private final Customer tom = Samples.customer("Tom Reyes");
    private boolean mounted;

    @TempDir
    private Path disk;

    @BeforeEach
    void mount() throws InterruptedException {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString());
        assumeTrue(mounted);
    }

    @AfterEach
    void unmount() throws InterruptedException {
        if (mounted) {
            run("umount", disk.toString());
        }
    }

    @Test
    void whenThereIsRoomAgainAllGoesOnWithoutARestart() throws IOException {
        try (var open = NotebookFolder.open(disk.resolve("notebook"), clock)) {
            open.notebook().apply(edits.added(tom));
            Path other = fill();
            int saved = 0;
            try {
                for (int i = 0; i < 3000; i++) {
                    open.notebook().apply(edits.added(Samples.note(tom, "a long note ".repeat(50), 1)));
                    saved++;
                }
            } catch (NotebookException e) {
                assertThat(e.problem()).isEqualTo(Problem.NOT_SAVED);
            }
            assertThat(saved).isGreaterThan(100).isLessThan(3000);
            assertThat(open.cards().card(tom.id(), 10_000).orElseThrow().notes())
                    .hasSize(saved);
            Files.delete(other);

            for (int i = 0; i < 300; i++) {
                open.notebook().apply(edits.added(Samples.note(tom, "a note", 1)));
            }
            assertThat(open.cards().card(tom.id(), 10_000).orElseThrow().notes())
                    .hasSize(saved + 300);
            assertThat(open.tally().scanned()).isEqualTo(open.tally().now());
        }
    }

    private Path fill() throws IOException {
        Path file = disk.resolve("film.mp4");
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException _) {
            return file;
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
