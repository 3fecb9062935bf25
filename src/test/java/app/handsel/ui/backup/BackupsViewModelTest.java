package app.handsel.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.backup.Counting;
import app.handsel.backup.NotebookBackups;
import app.handsel.backup.OnDisk;
import app.handsel.backup.Progress;
import app.handsel.backup.Reason;
import app.handsel.backup.Restorable;
import app.handsel.backup.Shelf;
import app.handsel.backup.Table;
import app.handsel.model.Safety;
import app.handsel.model.Settings;
import app.handsel.ui.support.TestShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsViewModelTest {

    private final TestShop shop = new TestShop();
    private final NotebookBackups own = new NotebookBackups(
            shop.open.folder(),
            Optional.empty(),
            shop.open.records()::applied,
            this::tables,
            new NotebookBackups.Means(new OnDisk(), new Counting(), shop.clock, "1.0"));
    private final BackupsViewModel backups = new BackupsViewModel(
            own, shop.background, shop.background, shop.shop, this::save, shop.prompts, shop.messages);

    @TempDir
    private Path stick;

    @BeforeEach
    void write() {
        shop.clock.set("2026-11-24T09:30:00Z");
        shop.customer("Tom Reyes");
    }

    @AfterEach
    void close() throws IOException {
        shop.close();
        new OnDisk().delete(own.first());
    }

    private void save(Safety safety) {
        Settings next = shop.shop.now().with(safety);
        shop.open
                .records()
                .find(Settings.ID)
                .ifPresentOrElse(before -> shop.change(before, next), () -> shop.add(next));
    }

    @Test
    void theFirstOneIsMadeBySelfAndTheNextAnHourAfterSomethingChanged() {
        assertThat(backups.last().get()).startsWith("There is no backup yet");
        backups.tick();
        assertThat(made()).hasSize(1);
        assertThat(backups.last().get()).startsWith("The last verified backup was made today at 10:30");

        shop.customer("Ann Oba");
        backups.tick();
        assertThat(made()).hasSize(1);
        shop.clock.set("2026-11-24T10:30:00Z");
        backups.tick();
        backups.tick();
        assertThat(made()).hasSize(2);
    }

    @Test
    void oneMadeByHandSaysThatItIs() {
        backups.backUpNow();

        assertThat(backups.done().get()).contains("read back");
        assertThat(made()).extracting(one -> one.backup().reason()).containsExactly(Reason.BY_HAND);
        assertThat(backups.busy().get()).isFalse();
    }

    @Test
    void todaySaysSoOnlyWhenWhatWasWrittenHasNoBackupForLongerThanTheLimit() {
        backups.backUpNow();
        shop.clock.set("2026-12-10T09:30:00Z");
        backups.setLimit(3);
        shop.clock.set("2026-11-24T09:30:00Z");
        backups.backUpNow();
        shop.clock.set("2026-12-10T09:30:00Z");
        assertThat(backups.overdue().get()).isEmpty();

        shop.customer("Ann Oba");
        backups.setLimit(7);
        assertThat(backups.overdue().get()).startsWith("The last verified backup was made");
        backups.setLimit(0);
        assertThat(backups.overdue().get()).isEmpty();
    }

    @Test
    void theSecondFolderIsUsedWhenItIsThereAndSaidWhenItIsNot() throws IOException {
        shop.prompts.choosesFolder(stick);
        backups.chooseSecond();
        backups.backUpNow();
        assertThat(backups.second().get()).contains("there now");
        assertThat(new Shelf(new OnDisk()).in(List.of(stick.resolve(own.first().getFileName()))))
                .hasSize(1);

        new OnDisk().delete(stick);
        shop.customer("Ann Oba");
        backups.backUpNow();
        assertThat(backups.problem().get()).isEmpty();
        assertThat(backups.second().get()).contains("not there now");
        assertThat(made()).hasSize(2);
        Files.createDirectories(stick);
        backups.removeSecond();
        assertThat(backups.second().get()).isEmpty();
    }

    @Test
    void whatAnotherVersionOfHandselHasLeftIsBackedUpFirst() {
        backups.opened();
        assertThat(made()).isEmpty();
        backups.backUpNow();
        shop.customer("Ann Oba");
        backups.opened();
        assertThat(made()).hasSize(1);

        var means = new NotebookBackups.Means(new OnDisk(), new Counting(), shop.clock, "2.0");
        var upgraded = new NotebookBackups(
                shop.open.folder(), Optional.empty(), shop.open.records()::applied, this::tables, means);
        new BackupsViewModel(
                        upgraded, shop.background, shop.background, shop.shop, this::save, shop.prompts, shop.messages)
                .opened();
        assertThat(made())
                .extracting(one -> one.backup().reason())
                .containsExactly(Reason.BEFORE_MIGRATION, Reason.BY_HAND);
    }

    @Test
    void afterAFailureItIsLeftAloneForAnHour() throws IOException {
        Files.writeString(own.first(), "a file where the folder should be");
        backups.tick();
        assertThat(backups.problem().get()).contains("could not be made");

        Files.delete(own.first());
        backups.tick();
        assertThat(made()).isEmpty();
        for (int minute = 0; minute < 60; minute++) {
            backups.tick();
        }
        assertThat(made()).hasSize(1);
    }

    @Test
    void oneBeforeAnImportReachesNoFurtherThanThatMoment() {
        long before = shop.open.records().applied().sequence();
        backups.before(Reason.BEFORE_IMPORT);
        shop.customer("Ann Oba");

        assertThat(made()).singleElement().satisfies(one -> {
            assertThat(one.backup().reason()).isEqualTo(Reason.BEFORE_IMPORT);
            assertThat(one.backup().reaches().sequence()).isEqualTo(before);
        });
    }

    private Map<String, Table> tables() {
        try {
            return new Counting()
                    .tables(
                            shop.open.folder().resolve("journal"),
                            shop.open.records().applied(),
                            Optional.empty(),
                            shop.open.folder(),
                            Progress.unseen());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Restorable> made() {
        return new Shelf(new OnDisk()).in(List.of(own.first()));
    }
}
