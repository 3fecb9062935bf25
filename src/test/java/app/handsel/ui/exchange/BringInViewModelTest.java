package app.handsel.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.exchange.MemoryNotebook;
import app.handsel.model.Customer;
import app.handsel.notebook.Action;
import app.handsel.notebook.Edit;
import app.handsel.ui.support.Background;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BringInViewModelTest {

    private static final Path FIXTURES = Path.of("src/test/resources/app/handsel/exchange");

    @TempDir
    private Path folder;

    private final MemoryNotebook notebook = new MemoryNotebook();
    private final Later background = new Later();
    private final BringInViewModel bringIn = new BringInViewModel(
            notebook.planner(), label -> label.name(), notebook.notebook(), notebook.edits(), background);

    @Test
    void aGoogleExportNeedsNoMapping() {
        choose(FIXTURES.resolve("google-new.csv"));
        assertThat(bringIn.fileName().get()).isEqualTo("google-new.csv");
        assertThat(bringIn.mappingNeeded().get()).isFalse();
        assertThat(bringIn.report().toAdd().get()).isEqualTo(3);
        assertThat(bringIn.report().lines()).hasSize(3);
        assertThat(notebook.done()).isEmpty();
    }

    @Test
    void bringingInIsOneEditNamedAfterTheFile() {
        choose(FIXTURES.resolve("v30.vcf"));
        bringIn.bringIn();
        background.work();
        assertThat(bringIn.done().get()).isTrue();
        assertThat(notebook.done()).extracting(Edit::action).containsExactly(Action.CONTACTS_BROUGHT_IN);
        assertThat(notebook.done()).extracting(Edit::about).containsExactly("v30.vcf");
    }

    @Test
    void theSecondTimeThereIsNothingToDo() {
        choose(FIXTURES.resolve("v30.vcf"));
        bringIn.bringIn();
        bringIn.choose(FIXTURES.resolve("v30.vcf"));
        bringIn.bringIn();
        background.work();
        assertThat(notebook.done()).hasSize(1);
        assertThat(bringIn.report().toAdd().get()).isZero();
        assertThat(bringIn.report().skipped().get()).isEqualTo(2);
    }

    @Test
    void theColumnsAreShownWithTheirFirstRowsAndCanBeCorrected() throws IOException {
        choose(written("Wer;Was\nTom;Ofen\nAnn;Tisch\n"));
        assertThat(bringIn.mappingNeeded().get()).isTrue();
        assertThat(bringIn.separator().get()).contains("SEMICOLON");
        assertThat(bringIn.columns().getFirst().sample()).containsExactly("Tom", "Ann");
        bringIn.map(0, "NAME");
        bringIn.map(1, "TAGS");
        background.work();
        assertThat(bringIn.columns()).extracting(ColumnChoice::field).containsExactly("NAME", "TAGS");
        bringIn.bringIn();
        background.work();
        assertThat(notebook.customers()).extracting(Customer::name).containsExactlyInAnyOrder("Tom", "Ann");
    }

    @Test
    void anotherEncodingAndSeparatorAreReadAtOnce() throws IOException {
        choose(written("Name|Ort\nJosé|Köln\n"));
        bringIn.setCharset(Charset.forName("windows-1252"));
        background.work();
        assertThat(bringIn.charset().get()).contains(Charset.forName("windows-1252"));
        bringIn.setSeparator("COMMA");
        background.work();
        assertThat(bringIn.columns()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndForgetsTheOneBefore() {
        choose(FIXTURES.resolve("v30.vcf"));
        choose(folder.resolve("missing.vcf"));
        assertThat(bringIn.problem().get()).contains("NOT_FOUND");
        assertThat(bringIn.report().lines()).isEmpty();
        assertThat(bringIn.ready().get()).isFalse();
    }

    @Test
    void theScreenWaitsWhileAFileIsRead() {
        bringIn.choose(FIXTURES.resolve("v30.vcf"));
        assertThat(bringIn.busy().get()).isTrue();
        assertThat(bringIn.ready().get()).isFalse();
        background.work();
        assertThat(bringIn.busy().get()).isFalse();
        assertThat(bringIn.ready().get()).isTrue();
    }

    private void choose(Path file) {
        bringIn.choose(file);
        background.work();
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text);
    }

    /** Does the work when the test says so. */
    private static final class Later implements Background {

        private final Queue<Runnable> waiting = new ArrayDeque<>();

        void work() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
            waiting.add(() -> {
                T result;
                try {
                    result = work.call();
                } catch (Exception e) {
                    failed.accept(e);
                    return;
                }
                then.accept(result);
            });
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> then) {
            run(work, then, failure -> {
                throw new AssertionError(failure);
            });
        }

        @Override
        public void onScreen(Runnable work) {
            waiting.add(work);
        }
    }
}
