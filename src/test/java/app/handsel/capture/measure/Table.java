package app.handsel.capture.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How well a set of sentences is read, as a table to print and to keep. */
final class Table {

    private static final String HEAD = """
        | kind | language | sentences | with it | found right | found wrong | missed | precision | recall | date exact | particulars exact |
        |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
        """;

    private Table() {}

    static void write(String file, List<Measure> ours, List<Measure> yardsticks) throws IOException {
        Stream<String> kinds = Arrays.stream(Kind.values())
                .flatMap(kind -> ours.stream().map(measure -> row(kind.toString(), kind, measure)));
        Stream<String> yardstick = yardsticks.stream()
                .map(measure -> row("promise, by the expression *I will / we'll*", Kind.PROMISE, measure));
        String table = HEAD + String.join("\n", Stream.concat(kinds, yardstick).toList()) + "\n";
        Path target = Path.of("target", file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, table);
        System.out.println(table);
    }

    private static String row(String what, Kind kind, Measure measure) {
        Score score = measure.score(kind);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %d | %d | %s | %s | %s | %s |",
                what,
                measure.language(),
                measure.sentences(kind),
                score.expecting(),
                score.right(),
                score.wrong(),
                score.missed(),
                share(score.precision(), score.right() + score.wrong()),
                share(score.recall(), score.right() + score.missed()),
                of(score.datesRight(), score.dated()),
                of(score.particularsRight(), score.particular()));
    }

    private static String share(double share, int of) {
        return of == 0 ? "" : String.format(Locale.ROOT, "%.2f", share);
    }

    private static String of(int part, int whole) {
        return whole == 0 ? "" : "%d of %d".formatted(part, whole);
    }
}
