package app.handsel.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Money;
import app.handsel.model.Obligation;
import app.handsel.model.Payment;
import app.handsel.model.Settings;
import app.handsel.notebook.Change;
import app.handsel.ui.support.Deed;
import app.handsel.ui.support.OwedRow;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {

    private final TestShop shop = new TestShop();
    private final TodayViewModel today = new TodayViewModel(
            shop.open.owing(),
            shop.open.cards(),
            shop.background,
            shop.shop,
            shop.rows,
            shop.actions,
            shop.shell,
            shop.messages,
            shop.notices);
    private final Customer tom = shop.customer("Tom Reyes");

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsOwedIsRankedAndCounted() {
        shop.promise(tom, "soon", "2026-11-27");
        shop.promise(tom, "much later", "2026-11-28");
        shop.promise(tom, "today", "2026-11-24");
        shop.payment(tom, "trays");
        shop.promise(tom, "late", "2026-11-23");
        assertThat(today.rows())
                .extracting(OwedRow::what)
                .containsExactly("late", "€500.00 for trays", "today", "soon");
        assertThat(today.count().get()).isEqualTo(4);
        assertThat(today.next().get()).isEqualTo("The next thing falls due Saturday.");
    }

    @Test
    void nothingOwedIsQuietAndSaysWhetherAnythingLiesAhead() {
        today.refresh();
        assertThat(today.read().get()).isTrue();
        assertThat(today.rows()).isEmpty();
        assertThat(today.next().get()).startsWith("Nothing is promised for later either.");
        shop.promise(tom, "oven", "2026-12-24");
        assertThat(today.next().get()).isEqualTo("The next thing falls due Thu, Dec 24.");
    }

    @Test
    void doneIsGoneAndUndoBringsItBack() {
        shop.promise(tom, "quote", "2026-11-24");
        today.act(today.rows().getFirst(), Deed.KEPT);
        assertThat(today.rows()).isEmpty();
        assertThat(today.count().get()).isZero();
        shop.shell.undo();
        assertThat(today.rows()).hasSize(1);
    }

    @Test
    void theMinuteAfterTheTimeItIsLate() {
        shop.promise(tom, "quote", "2026-11-24 10:30");
        assertThat(group()).isEqualTo(Obligation.Group.TODAY);
        shop.clock.set("2026-11-24T09:31:00Z");
        today.refresh();
        assertThat(group()).isEqualTo(Obligation.Group.NOW);
    }

    @Test
    void theShopsTimeZoneDecidesWhatIsDueToday() {
        shop.clock.set("2026-11-24T15:30:00Z");
        shop.promise(tom, "quote", "2026-11-25");
        assertThat(group()).isEqualTo(Obligation.Group.SOON);
        shop.add(new Settings(
                "Mia", "", "JP", ZoneId.of("Asia/Tokyo"), "JPY", Settings.Look.SYSTEM, 3, 100, "Thank you"));
        assertThat(group()).isEqualTo(Obligation.Group.TODAY);
        assertThat(today.day().get()).isEqualTo("Wednesday, November 25, 2026");
    }

    @Test
    void twoHundredRowsAreShownAndAllAreCounted() {
        var many = IntStream.range(0, 230)
                .mapToObj(number -> new Payment(
                        UUID.randomUUID(),
                        tom.id(),
                        new Money(100, "EUR"),
                        "p" + number,
                        Payment.Method.CASH,
                        shop.shop.instant(),
                        false,
                        Optional.empty()))
                .map(Change::added)
                .toList();
        shop.open.notebook().apply(shop.open.edits().broughtIn("till.csv", many));
        assertThat(today.rows()).hasSize(200);
        assertThat(today.count().get()).isEqualTo(230);
    }

    @Test
    void thePayerIsToldWhatComesNextAlsoWhenThatIsFarOff() {
        shop.promise(tom, "install the oven", "2027-02-01");
        shop.promise(shop.customer("Ann"), "for Ann", "2026-11-30");
        shop.payment(tom, "trays");
        assertThat(today.rows().getFirst().words()).contains("Next: install the oven, Feb 1, 2027.");
    }

    @Test
    void theWordsFollowThePromiseTheyName() {
        var oven = shop.promise(tom, "install the oven", "2027-02-01");
        shop.payment(tom, "trays");
        shop.change(oven, oven.movedTo(TestShop.due("2027-03-01"), shop.shop.instant(), true));
        assertThat(today.rows().getFirst().words()).contains("Mar 1, 2027");
    }

    @Test
    void aRowOpensItsCardAndMailsItsCustomer() {
        shop.payment(tom, "trays");
        OwedRow row = today.rows().getFirst();
        today.open(row);
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(tom.id()));
        today.mail(row);
        assertThat(shop.prompts.mailed()).hasSize(1);
        assertThat(today.rows()).isEmpty();
    }

    private Obligation.Group group() {
        return today.rows().getFirst().obligation().group();
    }
}
