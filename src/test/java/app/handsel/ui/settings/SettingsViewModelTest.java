package app.handsel.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Checklist;
import app.handsel.model.Rhythm;
import app.handsel.model.Settings;
import app.handsel.ui.support.TestShop;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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

    @Test
    void theTeamIsWhoeverStandsOnALine() {
        settings.team().set(" Nora \n\nBen\nNora\n");
        settings.save();
        assertThat(shop.shop.now().team()).containsExactly("Nora", "Ben");
        assertThat(settings.team().get()).isEqualTo("Nora\nBen");
    }

    @Test
    void theUsualRhythmIsNotWrittenDownUntilItIsChanged() {
        assertThat(settings.rhythm().checkIn().get()).isEqualTo(Rhythm.USUAL.checkInDays());
        settings.name().set("Reyes Ovens");
        settings.save();
        assertThat(shop.shop.now().rhythm()).isEmpty();
        settings.rhythm().update().set(5);
        settings.rhythm().quiet().set(90);
        settings.save();
        assertThat(shop.shop.now().rhythm()).contains(new Rhythm(5, 3, 90));
    }

    @Test
    void onlyAChecklistThatDiffersFromTheUsualIsKept() {
        var quote = settings.checklists().text(Checklist.Kind.QUOTE);
        String usual = quote.get();
        assertThat(usual.lines()).hasSize(5);
        quote.set("Check the sum.\n Call the mill. \n");
        settings.save();
        assertThat(shop.shop.now().checklists())
                .containsExactly(new Checklist(Checklist.Kind.QUOTE, List.of("Check the sum.", "Call the mill.")));
        assertThat(quote.get()).isEqualTo("Check the sum.\nCall the mill.");

        settings.checklists().reset(Checklist.Kind.QUOTE);
        settings.save();
        assertThat(shop.shop.now().checklists()).isEmpty();
        assertThat(quote.get()).isEqualTo(usual);
    }

    @Test
    void anEmptiedChecklistIsTheUsualAgain() {
        var quote = settings.checklists().text(Checklist.Kind.QUOTE);
        String usual = quote.get();
        quote.set("Check the sum.");
        settings.save();
        quote.set(" \n");
        settings.save();
        assertThat(shop.shop.now().checklists()).isEmpty();
        assertThat(quote.get()).isEqualTo(usual);
    }

    @Test
    void anotherChangeLosesNothingOfTeamRhythmAndChecklists() {
        Settings full = TestShop.settings(
                "Mia",
                List.of("Nora", "Ben"),
                Optional.of(Rhythm.USUAL),
                List.of(
                        new Checklist(Checklist.Kind.PAYMENT, List.of("Say thanks.")),
                        new Checklist(Checklist.Kind.QUOTE, List.of("Check."))));
        shop.add(full);
        settings.save();
        assertThat(shop.open.records().find(Settings.ID)).contains(full);
        settings.leadDays().set(5);
        settings.save();
        assertThat(shop.shop.now().leadDays()).isEqualTo(5);
        assertThat(shop.shop.now().team()).isEqualTo(full.team());
        assertThat(shop.shop.now().rhythm()).isEqualTo(full.rhythm());
        assertThat(shop.shop.now().checklists()).isEqualTo(full.checklists());
    }
}
