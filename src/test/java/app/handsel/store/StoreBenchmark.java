package app.handsel.store;

import app.handsel.TestNotebook;
import app.handsel.journal.FileJournal;
import app.handsel.journal.Seal;
import app.handsel.model.Customer;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the blocks under the database cost, sealed and not, beside a plain file of H2: cards read for the first time and
 * again, and edits. A small notebook of 10,000 customers with 20 notes each.
 */
final class StoreBenchmark {

    private static final int CUSTOMERS = 10_000;
    private static final int NOTES = 20;
    private static final int TIMES = 400;
    private static final String LOOK = "Wants the second oven before Easter, and asked whether it fits. ".repeat(4);

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    private final Edits edits = new Edits(clock, () -> "Mia");
    private final List<Customer> customers = IntStream.range(0, CUSTOMERS)
            .mapToObj(i -> Samples.customer("Customer " + i))
            .toList();
    private final Path folder;

    private StoreBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        new StoreBenchmark(Files.createTempDirectory(Path.of(arguments[0]), "store-benchmark")).run();
    }

    private void run() {
        var stores = List.of(
                new Store(
                        "plain H2",
                        file -> new Database(new Link("file:" + file + ";WRITE_DELAY=0", Optional.empty()))),
                new Store("checked", file -> inFile(file, Optional.empty())),
                new Store("sealed", file -> inFile(file, Optional.of(new Seal(new byte[Seal.KEY])))));
        stores.forEach(this::fill);
        stores.forEach(Store::open);
        var order = new ArrayList<>(customers);
        Collections.shuffle(order, new Random(5));
        for (int i = 0; i < 3 * TIMES; i++) {
            Customer customer = order.get(i);
            stores.forEach(store -> store.time(0, () -> store.read(customer)));
        }
        for (int i = 0; i < 3 * TIMES; i++) {
            Customer customer = order.get(i);
            stores.forEach(store -> store.time(1, () -> store.read(customer)));
        }
        for (int i = 0; i < 3 * TIMES; i++) {
            var edit = edits.added(Samples.note(order.get(i), LOOK, i));
            stores.forEach(store -> store.time(2, () -> store.notebook().apply(edit)));
        }
        System.out.println("| what | first card ms | card ms | edit ms | edit p99 ms |");
        System.out.println("|---|---|---|---|---|");
        stores.forEach(Store::print);
        stores.forEach(Store::close);
    }

    private final class Store {

        private final String what;
        private final Opener opener;
        private final List<List<Long>> nanos = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        private @Nullable NotebookFolder open;

        Store(String what, Opener opener) {
            this.what = what;
            this.opener = opener;
        }

        void open() {
            open = NotebookFolder.over(
                    FileJournal.open(folder.resolve(what + " journal"), Optional.empty()),
                    opener.open(folder.resolve(what.replace(' ', '-'))));
        }

        void close() {
            Objects.requireNonNull(open).close();
        }

        Notebook notebook() {
            return Objects.requireNonNull(open).notebook();
        }

        void read(Customer customer) {
            Objects.requireNonNull(open).cards().card(customer.id(), NOTES).orElseThrow();
        }

        void time(int kind, Runnable work) {
            long start = System.nanoTime();
            work.run();
            nanos.get(kind).add(System.nanoTime() - start);
        }

        /** The last two thirds, when all is warm. */
        double millis(int kind, int percent) {
            var last =
                    nanos.get(kind).subList(TIMES, 3 * TIMES).stream().sorted().toList();
            return last.get(last.size() * percent / 100) / 1e6;
        }

        void print() {
            System.out.printf(
                    Locale.ROOT,
                    "| %-8s | %.3f | %.3f | %.3f | %.3f |%n",
                    what,
                    millis(0, 50),
                    millis(1, 50),
                    millis(2, 50),
                    millis(2, 99));
        }
    }

    private interface Opener {
        Database open(Path file);
    }

    private static Database inFile(Path file, Optional<Seal> seal) {
        try {
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Database.inFile(file, seal);
    }

    private void fill(Store store) {
        store.open();
        for (int i = 0; i < CUSTOMERS; i += 1000) {
            var changes = new ArrayList<Change>();
            for (Customer customer : customers.subList(i, i + 1000)) {
                changes.add(Change.added(customer));
                for (int n = 0; n < NOTES; n++) {
                    changes.add(Change.added(Samples.note(customer, LOOK + n, n)));
                }
            }
            store.notebook().apply(edits.broughtIn("all", changes));
        }
        store.close();
    }
}
