package app.handsel.benchmark;

import app.handsel.backup.Backup;
import app.handsel.backup.FreshStore;
import app.handsel.backup.NotebookBackups;
import app.handsel.backup.OnDisk;
import app.handsel.backup.Progress;
import app.handsel.backup.Reach;
import app.handsel.backup.Reason;
import app.handsel.backup.Table;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edits;
import app.handsel.store.NotebookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * How long an edit takes while a large notebook is backed up, beside the same edit while nothing else goes on. The
 * first argument is a folder on the disk to be measured, the second how many megabytes the journal has, if not 60.
 */
final class BackupBenchmark {

    private static final long USUAL_MEGABYTES = 60;
    private static final int CUSTOMERS = 2_000;
    private static final int NOTES_AN_EDIT = 100;
    private static final int TIMES = 400;
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final String LOOK =
            "Wants the second oven before Easter, asked whether it fits under the hood, and will call. ".repeat(400);

    private final Clock clock = Clock.systemDefaultZone();
    private final Edits edits = new Edits(clock, () -> "Mia");
    private final List<Customer> customers = IntStream.range(0, CUSTOMERS)
            .mapToObj(i -> new CustomerBuilder(UUID.randomUUID(), "Customer " + i, clock.instant()).build())
            .toList();
    private final Path folder;
    private int written;

    private BackupBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path parent = Files.createTempDirectory(Path.of(arguments[0]), "backup-benchmark");
        try {
            new BackupBenchmark(parent.resolve("notebook"))
                    .run(arguments.length > 1 ? Long.parseLong(arguments[1]) : USUAL_MEGABYTES);
        } finally {
            new OnDisk().delete(parent);
        }
    }

    private void run(long megabytes) throws Exception {
        try (var open = NotebookFolder.open(folder, clock)) {
            fill(open, megabytes << 20);
            var backups = new NotebookBackups(
                    folder,
                    Optional.empty(),
                    open.records()::applied,
                    () -> Table.of(open.tally().now()),
                    new NotebookBackups.Means(new OnDisk(), new FreshStore(clock), clock, "benchmark"));
            row("nothing else going on", timed(open, () -> false));
            whileBackingUp(open, backups, "the first backup, all of it");
            whileBackingUp(open, backups, "the next backup, what was added");
        }
    }

    private void whileBackingUp(NotebookFolder open, NotebookBackups backups, String what) throws Exception {
        long begin = System.nanoTime();
        Reach reach = backups.reach();
        double taken = (System.nanoTime() - begin) / 1e6;
        var copied = new CompletableFuture<Double>();
        var making = CompletableFuture.supplyAsync(() -> {
            long start = System.nanoTime();
            Backup made = backups.make(reach, Reason.HOURLY, "", new Progress(part -> {
                        if (part >= 0.3) {
                            copied.complete((System.nanoTime() - start) / 1e9);
                        }
                    }))
                    .backup();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d MB, copied after %.1f s, verified after %.1f s; taking its position %.2f ms%n",
                    what,
                    made.bytes() >> 20,
                    copied.getNow(0.0),
                    seconds,
                    taken);
            return made;
        });
        row(what, timed(open, () -> !making.isDone()));
        making.get();
    }

    private interface Going {
        boolean on();
    }

    private List<Long> timed(NotebookFolder open, Going going) throws InterruptedException {
        var nanos = new ArrayList<Long>();
        while (nanos.size() < TIMES || going.on()) {
            var edit = edits.added(note());
            long begin = System.nanoTime();
            open.notebook().apply(edit);
            nanos.add(System.nanoTime() - begin);
            Thread.sleep(PAUSE);
        }
        Collections.sort(nanos);
        return nanos;
    }

    private void fill(NotebookFolder open, long bytes) throws IOException {
        open.notebook()
                .apply(edits.broughtIn(
                        "all", customers.stream().map(Change::added).toList()));
        Path journal = folder.resolve("journal").resolve("000001.journal");
        while (open.records().applied().end() < bytes) {
            open.notebook()
                    .apply(edits.broughtIn(
                            "notes",
                            IntStream.range(0, NOTES_AN_EDIT)
                                    .mapToObj(_ -> Change.added(note()))
                                    .toList()));
        }
        System.out.println(Files.size(journal) / 1_000_000 + " MB of journal, " + written + " notes");
    }

    private Note note() {
        Customer about = customers.get(written % CUSTOMERS);
        return new Note(UUID.randomUUID(), about.id(), clock.instant(), Way.CALL, "Mia", LOOK + written++);
    }

    private static void row(String what, List<Long> nanos) {
        System.out.printf(
                Locale.ROOT,
                "| %-34s | %6d edits | median %7.2f ms | p99 %7.2f ms | max %7.2f ms |%n",
                what,
                nanos.size(),
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 99 / 100) / 1e6,
                nanos.getLast() / 1e6);
    }
}
