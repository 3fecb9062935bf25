package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Due;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTimeTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final ZonedDateTime NOW = TUESDAY.atTime(10, 30).atZone(ZoneId.of("Europe/Berlin"));

    private final SpokenTime english = new SpokenTime(new Messages(Locale.UK));
    private final SpokenTime german = new SpokenTime(new Messages(Locale.GERMANY));

    @Test
    void daysNearTodayAreCalledByName() {
        assertThat(english.due(Due.by(TUESDAY), NOW)).isEqualTo("today");
        assertThat(english.due(Due.by(TUESDAY.plusDays(3)), NOW)).isEqualTo("Friday");
        assertThat(english.due(Due.by(TUESDAY.minusDays(2)), NOW)).isEqualTo("last Sunday");
        assertThat(german.due(Due.by(TUESDAY.plusDays(3)), NOW)).isEqualTo("Freitag");
        assertThat(german.due(Due.by(TUESDAY.minusDays(2)), NOW)).isEqualTo("letzten Sonntag");
    }

    @Test
    void noonIsANameAndOtherTimesAreNumbers() {
        assertThat(english.due(Due.at(TUESDAY, LocalTime.NOON), NOW)).isEqualTo("today at noon");
        assertThat(german.due(Due.at(TUESDAY, LocalTime.NOON), NOW)).isEqualTo("heute um 12 Uhr");
        assertThat(english.due(Due.at(TUESDAY, LocalTime.of(15, 30)), NOW)).isEqualTo("today at 15:30");
        assertThat(german.due(Due.at(TUESDAY.plusDays(1), LocalTime.of(15, 30)), NOW))
                .isEqualTo("morgen um 15:30 Uhr");
    }

    @Test
    void aDateInGermanDoesNotEndInADot() {
        assertThat(german.due(Due.by(LocalDate.of(2026, 12, 18)), NOW)).isEqualTo("Fr., 18. Dezember");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-24 | 2026-11-24 | today
        2026-11-25 | 2026-11-24 | tomorrow
        2026-11-23 | 2026-11-24 | yesterday
        2026-11-27 | 2026-11-24 | Friday
        2026-11-30 | 2026-11-24 | Monday
        2026-12-01 | 2026-11-24 | Tuesday 1 December
        2026-11-18 | 2026-11-24 | last Wednesday
        2026-11-17 | 2026-11-24 | Tuesday 17 November
        2026-12-01 | 2026-11-30 | tomorrow
        2027-01-01 | 2026-12-31 | tomorrow
        2026-12-31 | 2027-01-01 | yesterday
        2027-01-05 | 2026-12-31 | Tuesday
        2027-01-15 | 2026-12-31 | 15 Jan 2027
        2024-02-29 | 2024-03-01 | yesterday
        1969-07-20 | 2026-11-24 | 20 Jul 1969
        2126-11-24 | 2026-11-24 | 24 Nov 2126
        """)
    void daysAreSaidAsPeopleSayThem(LocalDate day, LocalDate today, String said) {
        assertThat(english.day(day, today)).isEqualTo(said);
    }

    @Test
    void aDueWithATimeSaysItToo() {
        ZonedDateTime now = at("2026-11-24T10:30");
        assertThat(english.due(TestShop.due("2026-11-24 12:00"), now)).isEqualTo("today at noon");
        assertThat(english.due(TestShop.due("2026-12-24 12:00"), now)).isEqualTo("Thursday 24 December at noon");
        assertThat(english.due(TestShop.due("2026-11-24"), now)).isEqualTo("today");
        assertThat(english.exactly(TestShop.due("2026-11-24 12:00"))).isEqualTo("Tuesday, 24 November 2026 at 12:00");
    }

    @Test
    void aMomentLongAgoIsADayAndARecentOneHasItsTime() {
        ZonedDateTime now = at("2026-11-24T10:30");
        assertThat(english.moment(at("2026-11-24T08:05"), now)).isEqualTo("today at 08:05");
        assertThat(english.moment(at("2026-11-18T08:05"), now)).isEqualTo("last Wednesday at 08:05");
        assertThat(english.moment(at("2026-11-17T08:05"), now)).isEqualTo("Tuesday 17 November");
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(NOW.getZone());
    }
}
