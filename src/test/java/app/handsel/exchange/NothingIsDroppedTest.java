package app.handsel.exchange;

import static app.handsel.exchange.Fixtures.contact;
import static app.handsel.exchange.Fixtures.everything;
import static app.handsel.exchange.Fixtures.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingIsDroppedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google-new.csv",
                "google-old.csv",
                "outlook.csv",
                "shopify.csv",
                "hubspot.csv",
                "thunderbird.csv",
                "german.csv",
                "utf16.txt"
            })
    void everyTextOfEveryCellIsKeptSomewhere(String name) throws FileProblemException {
        Intake file = file(name);
        Table table = Table.of(file.file().text(), file.separator().orElseThrow());
        for (int i = 0; i < table.rows().size(); i++) {
            Contact contact = contact(file, i);
            String kept = plain(everything(contact));
            for (String cell : table.rows().get(i).cells()) {
                assertThat(parts(cell)).allMatch(part -> kept.contains(plain(part)) || kept.contains(day(part)));
            }
        }
    }

    /** A cell may hold several values, and the marks of its program. */
    private static List<String> parts(String cell) {
        return Stream.of(cell.split(":::|, "))
                .map(part -> part.strip().replaceFirst("^(\\* |')", ""))
                .toList();
    }

    /** What was read as a day is kept as one. */
    private static String day(String text) {
        return Day.read(text, DayOrder.MONTH_FIRST)
                .flatMap(day -> day.year().map(year -> plain(year + day.day().toString())))
                .orElse("no day");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}€&@]+", " ")
                .strip();
    }
}
