package app.handsel.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What was tried and how it ended, counted; a table in {@code target/torture} once a test class is through. */
final class Figures implements AfterAllCallback {

    private final String name;
    private final String what;
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /** {@code what} heads the first column: what each row is about. */
    Figures(String name, String what) {
        this.name = name;
        this.what = what;
    }

    synchronized void count(String row, String outcome) {
        counts.computeIfAbsent(row, _ -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "torture"));
            Files.writeString(folder.resolve(name + ".md"), table());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized String table() {
        var outcomes = new TreeSet<String>();
        counts.values().forEach(row -> outcomes.addAll(row.keySet()));
        var lines = new StringBuilder();
        line(lines, what, "trials", String.join(" | ", outcomes));
        line(lines, "---", "---", outcomes.stream().map(_ -> "---").collect(Collectors.joining(" | ")));
        counts.forEach((row, ends) -> line(
                lines,
                row,
                ends.values().stream().mapToInt(Integer::intValue).sum(),
                outcomes.stream()
                        .map(outcome -> ends.getOrDefault(outcome, 0).toString())
                        .collect(Collectors.joining(" | "))));
        return "%s%n%nSeed %d%s.%n".formatted(lines, Trials.SEED, Trials.LONG ? ", long" : ", short");
    }

    private static void line(StringBuilder to, Object first, Object second, String rest) {
        to.append("| %s | %s | %s |%n".formatted(first, second, rest));
    }
}
