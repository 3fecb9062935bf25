package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenSpanTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final SpokenTime time = new SpokenTime(new Messages(Locale.UK));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-24T10:30:00Z | 2026-11-24T10:30:20Z | 1 minute
        2026-11-24T10:30:00Z | 2026-11-24T10:32:59Z | 2 minutes
        2026-11-24T10:30:00Z | 2026-11-24T11:30:00Z | 1 hour
        2026-11-24T10:30:00Z | 2026-11-25T10:29:59Z | 23 hours
        2026-11-24T10:30:00Z | 2026-11-25T10:30:00Z | 1 day
        2026-11-24T10:30:00Z | 2026-11-27T10:30:00Z | 3 days
        2026-11-27T10:30:00Z | 2026-11-24T10:30:00Z | 3 days
        1969-07-20T20:17:00Z | 2026-11-24T10:30:00Z | 20,945 days
        """)
    void aSpanIsSaidInItsLargestUnitWhicheverWayItRuns(Instant from, Instant to, String said) {
        assertThat(time.span(from, to)).isEqualTo(said);
    }

    @Test
    void theNightOnWhichTheClockIsPutForwardIsStillYesterday() {
        assertThat(time.moment(at("2026-03-28T23:30"), at("2026-03-29T03:10"))).isEqualTo("yesterday at 23:30");
        assertThat(time.span(
                        at("2026-03-28T12:00").toInstant(),
                        at("2026-03-29T12:00").toInstant()))
                .isEqualTo("23 hours");
    }

    @Test
    void everyLocaleCanSpeak() {
        for (Locale locale : Locale.getAvailableLocales()) {
            if (locale.getLanguage().equals("tok")) {
                continue; // JDK 25 cannot write a year in Toki Pona.
            }
            SpokenTime local = new SpokenTime(new Messages(locale));
            assertThat(local.due(TestShop.due("2027-12-24 12:00"), at("2026-11-24T10:30")))
                    .as(locale.toString())
                    .isNotBlank();
        }
    }

    private static ZonedDateTime at(String local) {
        return ZonedDateTime.of(LocalDateTime.parse(local), BERLIN);
    }
}
