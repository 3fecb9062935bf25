package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Promise;
import app.handsel.model.Settings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwedRowsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Instant NINE_IN_THE_EVENING =
            TUESDAY.atTime(21, 0).atZone(ZONE).toInstant();
    private static final Customer TOM = new CustomerBuilder(UUID.randomUUID(), "Tom Reyes", Instant.EPOCH).build();

    @Test
    void aLateTimeSaysHowLongAgoItPassed() {
        Due noon = Due.at(TUESDAY, LocalTime.NOON);
        assertThat(when(Locale.UK, noon)).isEqualTo("was due today at noon, 8 hours ago");
        assertThat(when(Locale.GERMANY, noon)).isEqualTo("war heute um 12 Uhr fällig, vor 8 Stunden");
    }

    @Test
    void aLateDayIsCountedInDays() {
        Due sunday = Due.by(TUESDAY.minusDays(2));
        assertThat(when(Locale.UK, sunday)).isEqualTo("was due last Sunday, 2 days ago");
        assertThat(when(Locale.GERMANY, sunday)).isEqualTo("war letzten Sonntag fällig, vor 2 Tagen");
    }

    @Test
    void yesterdayNeedsNoCount() {
        Due yesterday = Due.by(TUESDAY.minusDays(1));
        assertThat(when(Locale.UK, yesterday)).isEqualTo("was due yesterday");
        assertThat(when(Locale.GERMANY, yesterday)).isEqualTo("war gestern fällig");
    }

    @Test
    void whatIsStillAheadSaysUntilWhen() {
        Due tomorrow = Due.at(TUESDAY.plusDays(1), LocalTime.of(9, 30));
        assertThat(when(Locale.UK, tomorrow)).isEqualTo("due tomorrow at 09:30");
        assertThat(when(Locale.GERMANY, tomorrow)).isEqualTo("bis morgen um 09:30 Uhr");
    }

    private static String when(Locale language, Due due) {
        Settings settings = new Settings("Mia", "", "DE", ZONE, "EUR", Settings.Look.LIGHT, 3, 100, "");
        Shop shop = new Shop(Clock.fixed(NINE_IN_THE_EVENING, ZONE), settings, settings, new Notices());
        Promise promise = new Promise(
                UUID.randomUUID(),
                TOM.id(),
                "the quote",
                due,
                Optional.empty(),
                "",
                NINE_IN_THE_EVENING,
                List.of(),
                Optional.empty(),
                Optional.empty());
        var owed = shop.owed().at(NINE_IN_THE_EVENING, List.of(promise)).getFirst();
        return new OwedRows(new Messages(language), shop)
                .row(owed, TOM, List.of(promise))
                .when();
    }
}
