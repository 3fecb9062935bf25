package app.handsel.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Interest;
import app.handsel.model.Promise;
import app.handsel.model.Settings;
import app.handsel.notebook.Change;
import app.handsel.ui.support.Deed;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.OwedRow;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardViewModelTest {

    private final TestShop shop = new TestShop();
    private final CardViewModel card = new TestCard(shop).card;
    private final Customer tom = shop.customer("Tom Reyes");
    private final Customer ann = shop.customer("Ann Oba");

    @BeforeEach
    void open() {
        shop.shell.open(new Place.Customers());
        shop.shell.open(new Place.CardOf(tom.id()));
        card.show(tom.id());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theCardFollowsEachEditAboutItsCustomer() {
        shop.note(tom, "wants an oven");
        Promise quote = shop.promise(tom, "quote", "2026-11-24");
        shop.payment(tom, "trays");
        card.addInterest(" Lakers ");
        assertThat(card.timeline()).extracting(row -> row.note().text()).containsExactly("wants an oven");
        assertThat(card.owed()).extracting(OwedRow::what).containsExactly("€500.00 for trays", "quote");
        assertThat(card.interests()).extracting(Interest::text).containsExactly("Lakers");
        assertThat(card.sayFirst()).hasSize(4);

        card.act(card.owed().get(1), Deed.KEPT);
        assertThat(card.settled()).extracting(EntryRow::entry).containsExactly(quote.keptAt(shop.shop.instant()));
        assertThat(card.settled().getFirst().state()).isEqualTo("kept today at 10:30\u202fAM");
        card.mail(card.owed().getFirst());
        assertThat(card.owed()).isEmpty();
        assertThat(card.payments().getFirst().state()).contains("thanked today");
    }

    @Test
    void aPromiseNotOwedYetStandsBelowWhatIs() {
        shop.promise(tom, "install", "2027-02-01");
        shop.promise(tom, "quote", "2026-11-24");
        assertThat(card.owed()).extracting(OwedRow::what).containsExactly("quote", "install");
        assertThat(card.owed().getLast().when()).isEqualTo("due Feb 1, 2027");
    }

    @Test
    void anEditAboutSomebodyElsesPromiseChangesNothingHere() {
        shop.promise(ann, "for Ann", "2026-11-24");
        assertThat(card.owed()).isEmpty();
    }

    @Test
    void whomTheySentAppearsWithTheEditOfTheOther() {
        Customer sent =
                new CustomerBuilder(ann).referredBy(Optional.of(tom.id())).build();
        shop.change(ann, sent);
        assertThat(card.sent()).extracting(SentRow::customer).containsExactly(sent);
        shop.shell.undo();
        assertThat(card.sent()).isEmpty();
    }

    @Test
    void whoSentThemIsCalledByTheirNewName() {
        shop.change(
                tom, new CustomerBuilder(tom).referredBy(Optional.of(ann.id())).build());
        shop.change(ann, new CustomerBuilder(ann).name("Ann Smith").build());
        assertThat(card.referrer()).map(Customer::name).contains("Ann Smith");
    }

    @Test
    void anotherTimeZoneChangesWhatIsDueToday() {
        shop.clock.set("2026-11-24T15:30:00Z");
        shop.promise(tom, "quote", "2026-11-25");
        assertThat(card.owed().getFirst().when()).isEqualTo("due tomorrow");
        shop.add(new Settings(
                "Mia", "", "JP", ZoneId.of("Asia/Tokyo"), "JPY", Settings.Look.SYSTEM, 3, 100, "Thank you"));
        assertThat(card.owed().getFirst().when()).isEqualTo("due today");
    }

    @Test
    void theOlderNotesComeWhenAskedFor() {
        var many = IntStream.range(0, 45)
                .mapToObj(day ->
                        TestShop.note(tom, "note " + day, shop.shop.instant().minusSeconds(day * 86_400L)))
                .map(Change::added)
                .toList();
        shop.open.notebook().apply(shop.open.edits().broughtIn("old", many));
        assertThat(card.timeline()).hasSize(40);
        assertThat(card.older().get()).isEqualTo(5);
        assertThat(card.timeline().getFirst().note().text()).isEqualTo("note 0");
        card.showOlder();
        assertThat(card.timeline()).hasSize(45);
        assertThat(card.older().get()).isZero();
        assertThat(card.timelineWith("NOTE 44")).hasSize(1);
    }

    @Test
    void aCardReadLateDoesNotCoverTheOneShownNow() {
        shop.background.hold();
        card.show(ann.id());
        card.show(tom.id());
        card.show(ann.id());
        shop.background.finish();
        assertThat(card.customer().get()).contains(ann);
    }

    @Test
    void removingTheCustomerLeavesTheirCardAndUndoBringsAllOfItBack() {
        shop.note(tom, "wants an oven");
        shop.payment(tom, "trays");
        shop.background.hold();
        card.removeCustomer();
        card.removeCustomer();
        shop.background.finish();
        assertThat(shop.shell.place().get()).isEqualTo(new Place.Customers());
        assertThat(shop.toast()).isEqualTo("Removed Tom Reyes");
        assertThat(card.timeline()).isEmpty();
        assertThat(card.owed()).isEmpty();

        shop.shell.undo();
        card.show(tom.id());
        assertThat(card.timeline()).hasSize(1);
        assertThat(card.payments()).hasSize(1);
    }

    @Test
    void takingBackThatACustomerWasAddedLeavesTheCardOfNobody() {
        Customer eve = shop.customer("Eve");
        shop.shell.open(new Place.CardOf(eve.id()));
        card.show(eve.id());
        shop.shell.undo();
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(tom.id()));
    }

    @Test
    void whoeverIsElsewhereWhenTheCustomerGoesStaysThere() {
        shop.shell.open(new Place.OwnSettings());
        shop.shell.undo();
        shop.shell.undo();
        assertThat(shop.shell.place().get()).isEqualTo(new Place.OwnSettings());
        shop.shell.back();
        assertThat(shop.shell.place().get()).isEqualTo(new Place.Customers());
    }

    @Test
    void anInterestOrANoteRemovedTwiceQuicklyIsRemovedOnce() {
        card.addInterest("Lakers");
        shop.note(tom, "hello");
        var interest = card.interests().getFirst();
        var note = card.timeline().getFirst();
        shop.background.hold();
        card.removeInterest(interest);
        card.removeInterest(interest);
        card.removeNote(note);
        card.removeNote(note);
        shop.background.finish();
        assertThat(card.interests()).isEmpty();
        assertThat(card.timeline()).isEmpty();
        assertThat(shop.toast()).isEqualTo("Removed the note “hello”");
    }

    @Test
    void aBlankInterestIsNone() {
        card.addInterest("  ");
        assertThat(card.interests()).isEmpty();
    }
}
