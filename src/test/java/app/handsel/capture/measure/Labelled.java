package app.handsel.capture.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A sentence and what a careful reader finds in it; the format is told at the top of the files. */
record Labelled(String sentence, List<Expected> expected, boolean aboutDates) {

    static List<Labelled> all(String set, String language) {
        String file = "/app/handsel/capture/%s-%s.txt".formatted(set, language);
        try (var lines = Objects.requireNonNull(Labelled.class.getResourceAsStream(file), file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Labelled::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labelled of(String line) {
        int bar = line.indexOf(" | ");
        List<String> labels = List.of(line.substring(0, bar).split(" ; "));
        List<Expected> expected = labels.stream()
                .filter(label -> !label.equals("-") && !label.equals("undated"))
                .map(Expected::of)
                .toList();
        boolean aboutDates =
                labels.contains("undated") || expected.stream().anyMatch(found -> found.kind() == Kind.DATE);
        return new Labelled(line.substring(bar + 3), expected, aboutDates);
    }

    /** Dates by themselves are labelled only where nothing else is. */
    boolean measures(Kind kind) {
        return kind != Kind.DATE || aboutDates;
    }

    Score score(Kind kind, List<Found> found) {
        return measures(kind) ? Score.of(of(kind), Found.of(kind, found)) : Score.NONE;
    }

    List<Expected> of(Kind kind) {
        return expected.stream().filter(one -> one.kind() == kind).toList();
    }
}
