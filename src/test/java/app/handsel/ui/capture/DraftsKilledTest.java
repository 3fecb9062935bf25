package app.handsel.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.journal.FileDrafts;
import app.handsel.notebook.Edits;
import app.handsel.store.NotebookFolder;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Later;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.TestShop;
import app.handsel.ui.support.Toasts;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process writes notes as fast as a person types, and is killed a second after the last key. */
class DraftsKilledTest {

    private static final UUID TOM = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final String ABOUT_TOM = "He wants 40 trays by Friday.";
    private static final String ABOUT_NOBODY = "Somebody asked for lids — who?";
    private static final int BACK = 7;
    private static final int MILLIS_A_KEY = 20;

    @TempDir
    private Path folder;

    @Test
    void whatWasTypedUpToTheLastKeyIsBackWithTheCaretWhereItWas() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("a second has passed");
        } finally {
            process.destroyForcibly().waitFor();
        }

        try (var open = NotebookFolder.open(folder, Writer.CLOCK)) {
            var drafts = new FileDrafts(folder.resolve("drafts"));
            var note = Writer.note(open, drafts, new Here());
            note.show(TOM);
            assertThat(note.text().get()).isEqualTo(ABOUT_TOM);
            assertThat(note.caret().get()).isEqualTo(ABOUT_TOM.length());
            note.showNobody();
            assertThat(note.text().get()).isEqualTo(ABOUT_NOBODY);
            assertThat(note.caret().get()).isEqualTo(ABOUT_NOBODY.length() - BACK);
        }
    }

    /** Does at once what is asked for. */
    private static final class Here implements Screen {

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
            try {
                then.accept(work.call());
            } catch (Exception e) {
                failed.accept(e);
            }
        }

        @Override
        public void onScreen(Runnable work) {
            work.run();
        }

        @Override
        public void after(Duration wait, Runnable work) {}
    }

    /** The two threads of a window, and its clock. */
    private interface Screen extends Background, Later {

        @Override
        default <T> void run(Callable<T> work, Consumer<? super T> then) {
            run(work, then, failure -> {
                throw new IllegalStateException(failure);
            });
        }
    }

    /** The other process. */
    static final class Writer implements Screen {

        static final Clock CLOCK = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
        private final ScheduledExecutorService screen = Executors.newSingleThreadScheduledExecutor();
        private final ScheduledExecutorService db = Executors.newSingleThreadScheduledExecutor();

        public static void main(String[] args) {
            var window = new Writer();
            var folder = Path.of(args[0]);
            window.screen.execute(() -> {
                var open = NotebookFolder.open(folder, CLOCK);
                window.write(note(open, new FileDrafts(folder.resolve("drafts")), window));
            });
        }

        static NoteViewModel note(NotebookFolder open, FileDrafts files, Screen window) {
            var shop = new Shop(CLOCK, TestShop.SETTINGS, TestShop.SETTINGS, new Notices());
            var silent = new Toasts() {
                @Override
                public void warn(String key, Object... values) {
                    throw new IllegalStateException(key);
                }

                @Override
                public void done(Runnable undo, String key, Object... values) {}
            };
            var drafts = new Drafts(new Drafts.Disk(files, window, window), open.records(), window, silent);
            return new NoteViewModel(open.notebook(), new Edits(CLOCK, () -> "Mia"), window, shop, drafts, silent);
        }

        private void write(NoteViewModel note) {
            note.show(TOM);
            type(note, ABOUT_TOM, 0, () -> {
                note.showNobody();
                type(note, ABOUT_NOBODY, 0, () -> {
                    note.caret().set(ABOUT_NOBODY.length() - BACK);
                    screen.schedule(() -> System.out.println("a second has passed"), 1, TimeUnit.SECONDS);
                });
            });
        }

        private void type(NoteViewModel note, String text, int from, Runnable then) {
            if (from == text.length()) {
                then.run();
                return;
            }
            note.text().set(text.substring(0, from + 1));
            note.caret().set(from + 1);
            screen.schedule(() -> type(note, text, from + 1, then), MILLIS_A_KEY, TimeUnit.MILLISECONDS);
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
            db.execute(() -> {
                try {
                    T found = work.call();
                    onScreen(() -> then.accept(found));
                } catch (Exception e) {
                    onScreen(() -> failed.accept(e));
                }
            });
        }

        @Override
        public void onScreen(Runnable work) {
            screen.execute(work);
        }

        @Override
        public void after(Duration wait, Runnable work) {
            screen.schedule(work, wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
