package app.handsel.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Exactly;
import app.handsel.model.Obligation;
import app.handsel.model.Owed;
import app.handsel.model.Promise;
import app.handsel.ui.support.Matters;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TodayFilterTest {

    private final Matters matters = new Matters(new CustomerBuilder(UUID.randomUUID(), "Tom", Instant.EPOCH).build());

    @Test
    void withoutAFilterEverythingIsShown() {
        assertThat(shows(new TodayFilter(false, false), inDays(2, ""))).isTrue();
    }

    @Test
    void theNext24HoursHoldWhatIsLateAndWhatIsDueByThisTimeTomorrow() {
        var nextDay = new TodayFilter(true, false);
        assertThat(shows(nextDay, inDays(-1, ""))).isTrue();
        assertThat(shows(nextDay, inDays(0, ""))).isTrue();
        assertThat(shows(nextDay, at(1, LocalTime.of(10, 0)))).isTrue();
        assertThat(shows(nextDay, at(1, LocalTime.of(10, 31)))).isFalse();
        assertThat(shows(nextDay, inDays(1, ""))).isFalse();
    }

    @Test
    void mineIsWhatITookOnAndWhatNobodyDid() {
        var mine = new TodayFilter(false, true);
        assertThat(shows(mine, inDays(1, "Mia"))).isTrue();
        assertThat(shows(mine, inDays(1, ""))).isTrue();
        assertThat(shows(mine, inDays(1, "Ben"))).isFalse();
    }

    private Promise inDays(int days, String by) {
        return matters.promise(Due.by(Matters.TODAY.plusDays(days)), Exactly.Kind.CALL, Matters.daysAgo(2))
                .agreed(by, Optional.empty());
    }

    private Promise at(int days, LocalTime time) {
        return matters.promise(Due.at(Matters.TODAY.plusDays(days), time), Exactly.Kind.CALL, Matters.daysAgo(2));
    }

    private static boolean shows(TodayFilter filter, Promise promise) {
        Obligation owed = new Owed(ZoneId.of("Europe/Berlin"), 3)
                .at(Matters.NOW, List.of(promise))
                .getFirst();
        return filter.shows(owed, Matters.NOW, "Mia");
    }
}
