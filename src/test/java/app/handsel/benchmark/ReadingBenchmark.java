package app.handsel.benchmark;

import app.handsel.capture.Reader;
import app.handsel.capture.found.Context;
import app.handsel.capture.found.People;
import app.handsel.capture.found.Person;
import app.handsel.model.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * How long it takes to read a note, which happens at every pause in typing: 5,000 words have one frame (16.7 ms). The
 * yardstick is the same text cut into words by the JDK and folded as it is for finding.
 */
final class ReadingBenchmark {

    private static final int CUSTOMERS = 100_000;
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T10:00:00+01:00[Europe/Berlin]");

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        People people = People.of(IntStream.range(0, CUSTOMERS)
                .mapToObj(i -> new Person(new UUID(0, i), "Customer" + i % 977 + " Name" + i))
                .toList());
        System.out.println("| what | median ms | 99th pct ms | x yardstick |");
        System.out.println("|---|---|---|---|");
        measure(Locale.US, "en", 5_000, people);
        measure(Locale.GERMANY, "de", 5_000, people);
        measure(Locale.US, "en", 20_000, people);
    }

    private static void measure(Locale locale, String language, int words, People people) throws IOException {
        String text = text(language, words);
        var context = new Context(NOW, locale, "EUR", people);
        var reader = new Reader(locale);
        Timing yardstick =
                Timing.of("words cut and folded (" + language + ", " + words + ")", () -> fold(text, locale));
        Timing reading = Timing.of("read (" + language + ", " + words + ")", () -> reader.read(text, context));
        System.out.println(yardstick.row(yardstick));
        System.out.println(reading.row(yardstick));
    }

    private static int fold(String text, Locale locale) {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        int letters = 0;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            letters += Folding.fold(text.substring(start, end)).length();
        }
        return letters;
    }

    /** The sentences that reading is measured on, over and over, in paragraphs. */
    private static String text(String language, int words) throws IOException {
        List<String> sentences = sentences(language);
        var text = new StringBuilder();
        int written = 0;
        for (int i = 0; written < words; i++) {
            String sentence = sentences.get(i % sentences.size());
            text.append(sentence).append(i % 7 == 6 ? "\n" : " ");
            written += sentence.split("\\s+").length;
        }
        return text.toString();
    }

    private static List<String> sentences(String language) throws IOException {
        try (InputStream in =
                ReadingBenchmark.class.getResourceAsStream("/app/handsel/capture/known-" + language + ".txt")) {
            if (in == null) {
                throw new IOException("no sentences in " + language);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("|"))
                    .map(line -> line.substring(line.indexOf('|') + 1).strip())
                    .toList();
        }
    }
}
