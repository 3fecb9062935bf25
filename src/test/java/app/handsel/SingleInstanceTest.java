package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {

    @TempDir
    private Path folder;

    private final AtomicInteger shown = new AtomicInteger();

    @Test
    void theSecondStartShowsTheWindowOfTheFirst() {
        try (var _ = first(folder.resolve("new", "shop"), shown::incrementAndGet)) {
            assertThat(start(folder.resolve("new", ".", "shop"))).isInstanceOf(Start.Shown.class);
            assertThat(shown).hasValue(1);
        }
    }

    @Test
    void askingDoesNotGiveUpTheLock() throws Exception {
        try (var _ = first(folder, shown::incrementAndGet)) {
            assertThat(start(folder)).isInstanceOf(Start.Shown.class);
            assertThat(inAnotherProcess().waitFor()).isEqualTo(Other.SHOWN);
        }
    }

    @Test
    void anotherProcessShowsTheWindowOfTheFirst() throws Exception {
        try (var _ = first(folder, shown::incrementAndGet)) {
            assertThat(inAnotherProcess().waitFor()).isEqualTo(Other.SHOWN);
            assertThat(shown).hasValue(1);
        }
        assertThat(inAnotherProcess().waitFor()).isEqualTo(Other.FIRST);
    }

    @Test
    void aFirstThatDiedLeavesTheFolderFree() throws Exception {
        Process other = inAnotherProcess("stay");
        other.getInputStream().read();
        assertThat(start(folder)).isInstanceOf(Start.OpenElsewhere.class);
        other.destroyForcibly().waitFor();
        first(folder, shown::incrementAndGet).close();
    }

    @Test
    void aFirstThatHangsIsOpenElsewhere() throws InterruptedException {
        var hangs = new CountDownLatch(1);
        try (var _ = first(folder, () -> await(hangs))) {
            assertThat(start(folder)).isInstanceOf(Start.OpenElsewhere.class);
            assertThat(folder.resolve(SingleInstance.SHOW)).doesNotExist();
            hangs.countDown();
        }
    }

    @Test
    void aRequestThatNobodyWaitsForIsForgotten() throws Exception {
        Files.createFile(folder.resolve(SingleInstance.SHOW));
        try (var _ = first(folder, shown::incrementAndGet)) {
            Thread.sleep(500);
            assertThat(shown).hasValue(0);
        }
    }

    @Test
    void aFolderIsFreeAgainWhenItsInstanceIsClosed() {
        first(folder, shown::incrementAndGet).close();
        first(folder, shown::incrementAndGet).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsUnusable() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> start(file.resolve("shop")))
                .isInstanceOfSatisfying(
                        NotebookException.class, e -> assertThat(e.problem()).isEqualTo(Problem.FOLDER_UNUSABLE));
    }

    @Test
    void aFolderWhoseLockCannotBeWrittenIsUnusable() throws IOException {
        Files.createDirectory(folder.resolve(SingleInstance.LOCK));
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> start(folder))
                    .isInstanceOfSatisfying(
                            NotebookException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.FOLDER_UNUSABLE));
        }
    }

    private Start start(Path where) {
        return SingleInstance.start(where, () -> {});
    }

    private static SingleInstance first(Path where, Runnable show) {
        return ((Start.First) SingleInstance.start(where, show)).instance();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process inAnotherProcess(String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName(),
                folder.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Another Handsel: its exit code says what became of its start. Told to stay, it never answers. */
    static final class Other {

        static final int FIRST = 10;
        static final int SHOWN = 11;
        static final int OPEN_ELSEWHERE = 12;

        private Other() {}

        public static void main(String[] args) throws InterruptedException {
            var start = SingleInstance.start(Path.of(args[0]), () -> await(new CountDownLatch(1)));
            if (args.length > 1) {
                System.out.println("started");
                Thread.sleep(60_000);
            }
            System.exit(
                    switch (start) {
                        case Start.First _ -> FIRST;
                        case Start.Shown _ -> SHOWN;
                        case Start.OpenElsewhere _ -> OPEN_ELSEWHERE;
                    });
        }
    }
}
