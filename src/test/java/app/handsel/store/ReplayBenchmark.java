package app.handsel.store;

import app.handsel.TestNotebook;
import app.handsel.journal.FileJournal;
import app.handsel.model.Customer;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Position;
import app.handsel.store.blocks.Disks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** How fast a database is made anew from 20,000 edits: one by one as they were done, and as it is done. */
final class ReplayBenchmark {

    private static final int EDITS = 20_000;

    private ReplayBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "replay-benchmark");
        var clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
        try (var journal = FileJournal.open(folder.resolve("journal"), Optional.empty())) {
            write(journal, new Edits(clock, () -> "Mia"));
            for (String round : List.of("first", "second")) {
                try (var database =
                        new StoreFile(folder.resolve("one" + round), Optional.empty(), Disks.FILES, clock).open()) {
                    Migrations.run(database);
                    var records = new H2Records(database, new TallyTable(database));
                    print("one by one, " + round, () -> journal.replay(Position.START, records::apply));
                }
                try (var database =
                        new StoreFile(folder.resolve("all" + round), Optional.empty(), Disks.FILES, clock).open()) {
                    print("together, " + round, () -> NotebookFolder.over(journal, database));
                }
            }
        }
    }

    private static void write(Journal journal, Edits edits) {
        List<Customer> customers = IntStream.range(0, EDITS / 20)
                .mapToObj(i -> Samples.customer("Customer " + i))
                .toList();
        var any = new AnyEntries(1);
        customers.forEach(customer -> journal.append(edits.added(customer)));
        for (int i = customers.size(); i < EDITS; i++) {
            journal.append(edits.added(any.about(customers.get(i % customers.size()))));
        }
    }

    private static void print(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%s: %.2f s, %.0f edits/s%n", what, seconds, EDITS / seconds);
    }
}
