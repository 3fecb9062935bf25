package app.handsel.capture.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same words on other days and at other hours; on Saturday and Sunday the next week is near. */
class FromNowTest {

    private static final WhenReader ENGLISH = new WhenReader(Locale.US);
    private static final WhenReader BRITISH = new WhenReader(Locale.UK);
    private static final WhenReader GERMAN = new WhenReader(Locale.GERMANY);

    private static String read(WhenReader reader, String text, String now) {
        return reader.read(text, LocalDateTime.parse(now).atZone(ZoneId.of("Europe/Berlin"))).stream()
                .map(Written::of)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-27T09:00 | Friday               | 2026-12-04
        2026-11-27T09:00 | Friday at 3          | 2026-11-27 15:00
        2026-11-27T16:00 | Friday at 3          | 2026-12-04 15:00
        2026-11-27T09:00 | this Friday          | 2026-11-27
        2026-11-27T09:00 | today at 3           | 2026-11-27 15:00
        2026-11-27T09:00 | since Friday         | since 2026-11-20
        2026-11-23T09:00 | next Friday          | 2026-12-04 or 2026-11-27
        2026-11-27T09:00 | next Tuesday         | 2026-12-01
        2026-11-29T09:00 | next Tuesday         | 2026-12-01
        2026-11-28T09:00 | the weekend          | 2026-11-28 to 2026-11-29
        2026-11-28T09:00 | next weekend         | 2026-12-05 to 2026-12-06
        2026-11-28T09:00 | end of the week      | 2026-12-04 or 2026-11-29
        2026-11-24T16:30 | at 4                 | 2026-11-25 16:00
        2026-11-24T16:30 | today at 8           | 2026-11-24 20:00
        2026-11-24T16:30 | at 8                 | 2026-11-25 08:00
        2026-12-31T10:00 | tomorrow             | 2027-01-01
        2026-12-31T10:00 | Jan 5                | 2027-01-05
        2026-12-25T10:00 | Christmas            | 2026-12-25
        2026-12-26T10:00 | Christmas            | 2027-12-25
        2026-11-24T10:00 | Feb 29               | 2028-02-29
        2026-11-24T10:00 | the 31st             | 2026-12-31
        2027-01-31T10:00 | in a month           | 2027-02-28
        2027-03-27T23:30 | in 4 hours           | 2027-03-28 04:30
        2026-10-24T23:30 | in 4 hours           | 2026-10-25 02:30
        2026-11-27T17:00 | in 3 business days   | 2026-12-02
        2026-11-30T10:00 | Friday, 27 November  | 2027-11-27 or 2027-11-26
        2026-11-24T10:00 | 27 Nov 2025          | 2025-11-27
        """)
    void whatIsMeantDependsOnNow(String now, String text, String meaning) {
        assertThat(read(ENGLISH, text, now)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        3/4          | 2027-03-04 or 2027-04-03 | 2027-04-03 or 2027-03-04
        3/3          | 2027-03-03               | 2027-03-03
        27/11        | 2026-11-27               | 2026-11-27
        11/27        | 2026-11-27               | 2026-11-27
        01/02/27     | 2027-01-02 or 2027-02-01 | 2027-02-01 or 2027-01-02
        Mothers Day  | 2027-05-09               | 2027-03-07
        """)
    void theCountrySaysWhichComesFirst(String text, String american, String british) {
        assertThat(read(ENGLISH, text, "2026-11-24T10:30")).isEqualTo(american);
        assertThat(read(BRITISH, text, "2026-11-24T10:30")).isEqualTo(british);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-27T09:00 | Freitag              | 2026-12-04
        2026-11-27T09:00 | Freitag um 15 Uhr    | 2026-11-27 15:00
        2026-11-23T09:00 | nächsten Freitag     | 2026-11-27 or 2026-12-04
        2026-11-28T09:00 | nächstes Wochenende  | 2026-12-05 to 2026-12-06
        2026-11-24T16:30 | um 4                 | 2026-11-25 16:00
        2026-11-24T16:30 | heute um 8           | 2026-11-24 20:00
        2026-12-29T10:00 | KW 1                 | 2027-01-04 to 2027-01-10
        """)
    void whatIsMeantDependsOnNowInGermanToo(String now, String text, String meaning) {
        assertThat(read(GERMAN, text, now)).isEqualTo(meaning);
    }
}
