package app.handsel.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Settings;
import app.handsel.ui.support.TestShop;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {

    private final TestShop shop = new TestShop();
    private final SettingsViewModel settings = new SettingsViewModel(
            shop.open.notebook(),
            shop.open.edits(),
            shop.background,
            shop.shop,
            () -> shop.open.records().find(Settings.ID).map(Settings.class::cast),
            shop.messages);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theFirstSaveTakenBackFallsBackToTheDefaults() {
        settings.name().set(" Reyes Ovens ");
        settings.save();
        assertThat(shop.shop.now().shop()).isEqualTo("Reyes Ovens");
        shop.shell.undo();
        assertThat(shop.shop.now()).isEqualTo(TestShop.SETTINGS);
        assertThat(settings.name().get()).isEqualTo("Mia’s Ovens");
        settings.name().set("Again");
        settings.save();
        assertThat(shop.shop.now().shop()).isEqualTo("Again");
    }

    @Test
    void theSecondSaveTakenBackFallsBackToTheFirst() {
        settings.leadDays().set(5);
        settings.save();
        settings.leadDays().set(9);
        settings.save();
        shop.shell.undo();
        assertThat(shop.shop.now().leadDays()).isEqualTo(5);
    }

    @Test
    void savingWithoutAChangeIsNoEdit() {
        settings.save();
        assertThat(shop.open.records().undoable()).isEmpty();
    }

    @Test
    void savedTwiceQuicklyItIsOneEdit() {
        settings.user().set("Ken");
        shop.background.hold();
        settings.save();
        settings.save();
        shop.background.finish();
        shop.shell.undo();
        assertThat(shop.shop.user()).isEqualTo("Mia");
    }

    @Test
    void aTimeZoneThatIsNoneIsSaidAndForgottenOncePutRight() {
        settings.zoneName().set("Berlin");
        settings.save();
        assertThat(settings.problem().get()).startsWith("“Berlin” is not a time zone");
        assertThat(shop.shop.now()).isEqualTo(TestShop.SETTINGS);
        settings.zoneName().set("Europe/Berlin");
        settings.save();
        assertThat(settings.problem().get()).isEmpty();
        settings.zoneName().set("Asia/Tokyo");
        settings.save();
        assertThat(shop.shop.now().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }
}
