package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Settings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopTest {

    private final TestShop shop = new TestShop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theDayIsTheShopsNotTheMachines() {
        shop.clock.set("2026-11-24T23:30:00Z");
        assertThat(shop.shop.time().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void settingsAreFollowedAtOnceAndFallBackToTheDefaultsWhenTakenBack() {
        Settings tokyo =
                new Settings("Ken", "Ovens", "JP", ZoneId.of("Asia/Tokyo"), "JPY", Settings.Look.DARK, 7, 100, "");
        shop.add(tokyo);
        assertThat(shop.shop.now()).isEqualTo(tokyo);
        assertThat(shop.shop.user()).isEqualTo("Ken");
        assertThat(shop.shop.time().getHour()).isEqualTo(18);

        shop.shell.undo();
        assertThat(shop.shop.now()).isEqualTo(TestShop.SETTINGS);
        assertThat(shop.shop.settings().get()).isEqualTo(TestShop.SETTINGS);

        shop.shell.redo();
        assertThat(shop.shop.now()).isEqualTo(tokyo);
    }

    @Test
    void otherEditsLeaveTheSettingsAlone() {
        shop.customer("Tom");
        assertThat(shop.shop.now()).isSameAs(TestShop.SETTINGS);
    }

    @Test
    void oneWhoBeginsToListenDuringANoticeHearsTheNextOne() {
        Notices notices = new Notices();
        var heard = new ArrayList<String>();
        notices.listen(edit -> {
            heard.add("first");
            notices.listen(_ -> heard.add("second"));
        });
        var edit = shop.open.edits().added(shop.customer("Tom"));
        notices.publish(edit);
        assertThat(heard).containsExactly("first");
        notices.publish(edit);
        assertThat(heard).containsExactly("first", "first", "second");
    }
}
