package app.handsel.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.People;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T10:00+01:00[Europe/Berlin]");

    private static final String AT_THE_COUNTER = """
        Great talk at the counter. Her daughter starts at Reed in autumn, loves the Lakers. I'll have the quote for \
        40 trays ready by Friday noon, and we will call her when the oven arrives. Paid 500 deposit in cash. She \
        asked whether the oven fits under the hood, I'll know on Tuesday. We forgot her second box last week, \
        apologised, she gets free delivery next time. Oba Restaurant sent her.\
        """;

    @Test
    void atTheCounterTwoThingsWerePromised() {
        List<Finding.Promise> promises = promises(AT_THE_COUNTER, Locale.US);

        assertThat(promises)
                .extracting(Finding::what)
                .containsExactly("have the quote for 40 trays ready", "call her when the oven arrives");
        assertThat(promises.getFirst().place().in(AT_THE_COUNTER))
                .isEqualTo("I'll have the quote for 40 trays ready by Friday noon");
        assertThat(promises.getFirst().when().orElseThrow().when().first()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(promises.getFirst().when().orElseThrow().when().until()).contains(LocalTime.NOON);
        assertThat(promises.getLast().when()).isEmpty();
    }

    @Test
    void atTheCounterEverythingElseIsHeardToo() {
        assertThat(new Reader(Locale.US).read(AT_THE_COUNTER, context(Locale.US)))
                .extracting(found -> found.getClass().getSimpleName())
                .containsExactly(
                        "Interest", "Interest", "Promise", "Promise", "Payment", "Question", "Mistake", "Referral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void noTextIsTooOddToBeRead(String language) {
        var reader = new Reader(Locale.of(language));
        var random = new Random(4);
        List<String> bits = List.of(
                "I'll",
                "we",
                "ich",
                "werde",
                "wird",
                "send",
                "schicke",
                "an",
                "by",
                "bis",
                "Friday",
                "Freitag",
                "3",
                ".",
                ",",
                "?",
                "!",
                "\n",
                ">",
                "\"",
                "and",
                "und",
                "if",
                "wenn",
                "you",
                "Sie",
                "not",
                "-",
                ":",
                ";",
                "(",
                "500",
                "€",
                "will",
                "do",
                "asap",
                "quote",
                "Angebot",
                "have",
                "to",
                "be",
                "let me",
                "promised",
                "👍",
                "’",
                "\t");
        for (int i = 0; i < 3000; i++) {
            String text = random.ints(1 + random.nextInt(30), 0, bits.size())
                    .mapToObj(bits::get)
                    .collect(Collectors.joining(random.nextInt(5) == 0 ? "" : " "));
            assertThat(reader.read(text, context(Locale.of(language))))
                    .as(text)
                    .allSatisfy(found -> assertThat(found.place().in(text)).isNotBlank())
                    .filteredOn(found -> !found.marked())
                    .allSatisfy(found -> assertThat(found.what()).isNotBlank());
        }
    }

    @Test
    void twentyThousandWordsWithoutAFullStopAreReadToTheirEnd() {
        String text = "and then we talked about the weather and the trays ".repeat(2000) + "and I'll call her tomorrow";

        assertThat(promises(text, Locale.US)).extracting(Finding::what).containsExactly("call her");
    }

    @Test
    void aReaderKeepsNothingBetweenTexts() {
        var reader = new Reader(Locale.US);
        var first = reader.read(AT_THE_COUNTER, context(Locale.US));
        reader.read("> quoted \"I'll", context(Locale.US));

        assertThat(reader.read(AT_THE_COUNTER, context(Locale.US))).isEqualTo(first);
    }

    private static List<Finding.Promise> promises(String text, Locale language) {
        return new Reader(language)
                .read(text, context(language)).stream()
                        .filter(Finding.Promise.class::isInstance)
                        .map(Finding.Promise.class::cast)
                        .toList();
    }

    private static Context context(Locale language) {
        return new Context(NOW, language, "EUR", People.NOBODY);
    }
}
