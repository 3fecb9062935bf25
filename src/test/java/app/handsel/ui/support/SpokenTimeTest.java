package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Due;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
}
