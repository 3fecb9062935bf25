package app.handsel.benchmark;

import app.handsel.backup.OnDisk;
import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edits;
import app.handsel.rewriting.Rewriting;
import app.handsel.store.NotebookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What a password costs, beside the same notebook without one: opening it in a new process, and an edit. The argument
 * is a folder on the disk to be measured.
 */
final class PasswordBenchmark {

    private static final String PASSWORD = "flour and salt";
    private static final int CUSTOMERS = 10_000;
    private static final int STARTS = 9;
    private static final int EDITS = 1_500;
    private static final int WARMING = 500;

    private static final Clock CLOCK = Clock.systemDefaultZone();

    private PasswordBenchmark() {}

    /** With a second argument it is one of the processes that open a notebook. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 1) {
            System.out.println(open(Path.of(arguments[0])));
            return;
        }
        Path parent = Files.createTempDirectory(Path.of(arguments[0]), "password-benchmark");
        try {
            Path clear = write(parent.resolve("clear"));
            Path locked = write(parent.resolve("locked"));
            var made = KeyFile.create(PASSWORD.toCharArray());
            new Rewriting(locked, Optional.empty())
                    .lock(Optional.of(new Rewriting.Lock(made.seal(), made.file())), _ -> {});
            openings(clear, locked);
            edits(clear, locked, made.seal());
        } finally {
            new OnDisk().delete(parent);
        }
    }

    private static Path write(Path folder) {
        var edits = new Edits(CLOCK, () -> "Mia");
        try (var open = NotebookFolder.open(folder, CLOCK)) {
            var all = IntStream.range(0, CUSTOMERS)
                    .mapToObj(i -> new CustomerBuilder(UUID.randomUUID(), "Customer " + i, CLOCK.instant()).build())
                    .map(Change::added)
                    .toList();
            open.notebook().apply(edits.broughtIn("contacts", all));
        }
        return folder;
    }

    /** In nanoseconds, from the password to the first answer. */
    private static long open(Path folder) {
        long begin = System.nanoTime();
        var seal = KeyFile.exists(folder)
                ? Optional.of(KeyFile.read(folder).open(PASSWORD.toCharArray()).orElseThrow())
                : Optional.<Seal>empty();
        try (var open = NotebookFolder.open(folder, seal, CLOCK)) {
            open.cards().customers();
            return System.nanoTime() - begin;
        }
    }

    private static void openings(Path clear, Path locked) throws IOException, InterruptedException {
        process(locked); // Makes the database anew, which the new key needs once.
        var without = new ArrayList<Long>();
        var with = new ArrayList<Long>();
        for (int i = 0; i < STARTS; i++) {
            without.add(process(clear));
            with.add(process(locked));
        }
        double more = (percent(with, 50) - percent(without, 50)) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "opening %d customers in a new process: %.2f s without a password, %.2f s with one, %.2f s more%n",
                CUSTOMERS,
                percent(without, 50) / 1e9,
                percent(with, 50) / 1e9,
                more);
    }

    private static long process(Path folder) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PasswordBenchmark.class.getName(),
                        folder.toString(),
                        "open")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long nanos = Long.parseLong(process.inputReader().readLine());
        process.waitFor();
        return nanos;
    }

    private static void edits(Path clear, Path locked, Seal seal) {
        try (var without = NotebookFolder.open(clear, CLOCK);
                var with = NotebookFolder.open(locked, Optional.of(seal), CLOCK)) {
            var plain = new ArrayList<Long>();
            var sealed = new ArrayList<Long>();
            UUID one = without.cards().customers().getFirst().id();
            UUID other = with.cards().customers().getFirst().id();
            for (int i = 0; i < EDITS; i++) {
                plain.add(edit(without, one, i));
                sealed.add(edit(with, other, i));
            }
            for (int percent : List.of(50, 95)) {
                long plainNanos = percent(plain.subList(WARMING, EDITS), percent);
                long sealedNanos = percent(sealed.subList(WARMING, EDITS), percent);
                System.out.printf(
                        Locale.ROOT,
                        "an edit, %d of 100 take at most: %.2f ms without a password, %.2f ms with one, %.2f times%n",
                        percent,
                        plainNanos / 1e6,
                        sealedNanos / 1e6,
                        (double) sealedNanos / plainNanos);
            }
        }
    }

    private static long edit(NotebookFolder open, UUID about, int number) {
        var note = new Note(UUID.randomUUID(), about, CLOCK.instant(), Way.CALL, "Mia", "wants two ovens " + number);
        var edit = new Edits(CLOCK, () -> "Mia").added(note);
        long begin = System.nanoTime();
        open.notebook().apply(edit);
        return System.nanoTime() - begin;
    }

    private static long percent(List<Long> nanos, int percent) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) * percent / 100);
    }
}
