package app.handsel.ui.past;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Settings;
import app.handsel.notebook.Restoring;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionsViewModelTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom Reyes");
    private final Note oven = shop.note(tom, "wants an oven");
    private final VersionsViewModel versions = new VersionsViewModel(
            shop.open.past(),
            shop.open.notebook(),
            new Restoring(shop.open.notebook(), shop.open.trash(), shop.open.edits()),
            shop.background,
            shop.messages,
            shop.shop,
            shop.notices);

    @BeforeEach
    void show() {
        versions.shown().set(true);
        show(oven);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void itSaysWhichRecordOfWhom() {
        assertThat(versions.title().get()).isEqualTo("Note: wants an oven");
        assertThat(versions.about().get()).isEqualTo("About Tom Reyes");
        show(tom);
        assertThat(versions.title().get()).isEqualTo("Customer: Tom Reyes");
        assertThat(versions.about().get()).isEmpty();
    }

    @Test
    void eachVersionSaysWhoWhenAndWhatItChangedTheNewestFirst() {
        shop.change(oven, with("wants two ovens"));
        assertThat(versions.rows())
                .extracting(VersionRow::what)
                .containsExactly("Changed the note “wants two ovens”", "Saved the note “wants an oven”");
        VersionRow newest = versions.rows().getFirst();
        assertThat(newest.who()).isEqualTo("Mia, today at 10:30\u202fAM");
        assertThat(newest.details()).containsExactly("Text: wants an oven → wants two ovens");
        assertThat(newest.now()).isTrue();
        assertThat(newest.version()).isEmpty();
        VersionRow first = versions.rows().getLast();
        assertThat(first.details()).contains("Text: wants an oven", "How it came: Call", "Written by: Mia");
        assertThat(first.version()).contains(oven);
    }

    @Test
    void anEarlierVersionIsRestoredAndUndoTakesThatBack() {
        Note better = with("wants two ovens");
        shop.change(oven, better);
        versions.restore(versions.rows().getLast());
        assertThat(shop.now(oven)).contains(oven);
        assertThat(shop.toast()).isEqualTo("Restored an earlier version of “wants an oven”");
        assertThat(versions.rows()).hasSize(3);
        assertThat(versions.rows().getFirst().now()).isTrue();
        shop.shell.undo();
        assertThat(shop.now(oven)).contains(better);
    }

    @Test
    void whatWasRemovedIsAddedAgain() {
        shop.open.notebook().apply(shop.open.edits().removed(oven));
        assertThat(versions.title().get()).isEqualTo("Note: wants an oven");
        assertThat(versions.rows().getFirst().version()).isEmpty();
        assertThat(versions.rows().getFirst().now()).isFalse();
        versions.restore(versions.rows().getLast());
        assertThat(shop.now(oven)).contains(oven);
    }

    @Test
    void aVersionOfSomebodyWhoIsGoneIsRefusedInWords() {
        shop.open.notebook().apply(shop.open.edits().removed(shop.card(tom)));
        versions.restore(versions.rows().getLast());
        assertThat(shop.toast()).startsWith("Nothing was restored, because the customer this is about is not there");
        assertThat(shop.now(oven)).isEmpty();
    }

    @Test
    void theDetailsOfACustomerHaveVersions() {
        Customer ann = shop.customer("Ann");
        shop.change(
                tom, new CustomerBuilder(tom).referredBy(Optional.of(ann.id())).build());
        show(tom);
        assertThat(versions.rows().getFirst().details()).containsExactly("Sent by: Ann");
        versions.restore(versions.rows().getLast());
        assertThat(shop.now(tom)).contains(tom);
    }

    @Test
    void aPromiseAndAPaymentSayWhatBecameOfThem() {
        Promise quote = shop.promise(tom, "quote", "2026-11-27");
        shop.open.notebook().apply(shop.open.edits().kept(quote));
        show(quote);
        assertThat(versions.rows().getFirst().details()).containsExactly("Kept: today at 10:30\u202fAM");
        Payment payment = shop.payment(tom, "oven");
        show(payment);
        assertThat(versions.rows().getFirst().details()).contains("Amount: €500.00", "What: oven");
    }

    @Test
    void theSettingsHaveVersions() {
        Settings saved = shop.add(TestShop.SETTINGS);
        Settings next = TestShop.settings("Mia", List.of("Tom"), Optional.empty(), List.of());
        shop.change(saved, next);
        show(saved);
        assertThat(versions.title().get()).isEqualTo("Settings");
        assertThat(versions.rows().getFirst().details()).containsExactly("Team: Tom");
        assertThat(versions.rows().getLast().details()).contains("Country: DE", "Time zone: Europe/Berlin");
        versions.restore(versions.rows().getLast());
        assertThat(shop.shop.now()).isEqualTo(saved);
        assertThat(shop.toast()).isEqualTo("Restored an earlier version");
    }

    @Test
    void olderOnesAreReadWhenAskedFor() {
        Note last = oven;
        for (int i = 0; i < VersionsViewModel.PAGE; i++) {
            Note next = with("version " + i);
            shop.change(last, next);
            last = next;
        }
        assertThat(versions.rows()).hasSize(VersionsViewModel.PAGE);
        assertThat(versions.more().get()).isTrue();
        versions.showOlder();
        assertThat(versions.rows()).hasSize(VersionsViewModel.PAGE + 1);
        assertThat(versions.more().get()).isFalse();
    }

    @Test
    void versionsReadLateDoNotCoverThoseShownNow() {
        shop.background.hold();
        show(tom);
        show(oven);
        shop.background.finish();
        assertThat(versions.title().get()).isEqualTo("Note: wants an oven");
    }

    private Note with(String text) {
        return new Note(oven.id(), tom.id(), oven.at(), oven.way(), oven.by(), text);
    }

    private void show(Entry entry) {
        versions.show(new Place.Versions(entry.customer(), entry.id()));
    }
}
