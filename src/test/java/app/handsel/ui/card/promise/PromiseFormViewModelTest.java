package app.handsel.ui.card.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Promise;
import app.handsel.ui.support.TestShop;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PromiseFormViewModelTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final PromiseFormViewModel form = new PromiseFormViewModel(
            shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.messages);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aPromiseIsMadeWithATimeAsItWasSaid() {
        fillNew("quote", FRIDAY, "5 pm");
        form.save();
        assertThat(form.open().get()).isFalse();
        Promise made = only(tom);
        assertThat(made.what()).isEqualTo("quote");
        assertThat(made.due()).isEqualTo(Due.at(FRIDAY, LocalTime.of(17, 0)));
        assertThat(made.made()).isEqualTo(shop.shop.instant());
    }

    @Test
    void whatIsMissingIsSaidOneAfterTheOther() {
        form.start(shop.card(tom));
        form.save();
        assertThat(form.problem().get()).startsWith("Say what is promised");
        form.what().set("quote");
        form.save();
        assertThat(form.problem().get()).startsWith("Choose the day");
        form.due().day().set(FRIDAY);
        form.due().time().set("24:00");
        form.save();
        assertThat(form.problem().get()).startsWith("“24:00” cannot be read as a time.");
        assertThat(form.open().get()).isTrue();
        form.due().time().set("");
        form.save();
        assertThat(only(tom).due()).isEqualTo(Due.by(FRIDAY));
    }

    @Test
    void theDaysFromTodayAreTheShops() {
        shop.clock.set("2026-11-24T23:30:00Z");
        form.start(shop.card(tom));
        form.due().in(0);
        assertThat(form.due().day().get()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void savedTwiceQuicklyItIsPromisedOnce() {
        fillNew("quote", FRIDAY, "");
        shop.background.hold();
        form.save();
        form.save();
        shop.background.finish();
        assertThat(promises(tom)).hasSize(1);
    }

    @Test
    void aFormBegunWhileTheOneBeforeIsSavedKeepsItsOwnCustomerAndStaysOpen() {
        Customer ann = shop.customer("Ann");
        fillNew("quote", FRIDAY, "");
        shop.background.hold();
        form.save();
        form.start(shop.card(ann));
        form.what().set("for Ann");
        shop.background.finish();
        assertThat(promises(tom)).extracting(Promise::what).containsExactly("quote");
        assertThat(promises(ann)).isEmpty();
        assertThat(form.open().get()).isTrue();
    }

    @Test
    void movedInTimeWithTheCustomerToldOurWordStands() {
        Promise moved = move("2026-11-27", "2026-12-01", true);
        assertThat(shop.toast()).isEqualTo("Moved the promise “quote”");
        assertThat(moved.agreed(shop.shop.now().zone())).isEqualTo(TestShop.due("2026-12-01"));
    }

    @Test
    void movedWithoutAWordTheCustomerStillCountsOnTheFirstDay() {
        Promise moved = move("2026-11-27", "2026-12-01", false);
        assertThat(moved.due()).isEqualTo(TestShop.due("2026-12-01"));
        assertThat(moved.agreed(shop.shop.now().zone())).isEqualTo(TestShop.due("2026-11-27"));
    }

    @Test
    void movedTooLateIsStillLate() {
        Promise moved = move("2026-11-23", "2026-12-01", true);
        assertThat(moved.stateAt(shop.shop.instant(), shop.shop.now().zone(), 3))
                .isEqualTo(Promise.State.LATE);
    }

    @Test
    void itIsAskedWhetherTheCustomerWasToldOnlyWhenTheDueIsAnother() {
        change(shop.promise(tom, "quote", "2026-11-27 12:00"));
        assertThat(form.moving().get()).isFalse();
        form.due().time().set("12");
        assertThat(form.moving().get()).isFalse();
        form.due().time().set("13");
        assertThat(form.moving().get()).isTrue();
        form.due().time().set("12:00");
        assertThat(form.moving().get()).isFalse();
        form.start(shop.card(tom));
        form.due().day().set(FRIDAY);
        assertThat(form.moving().get()).isFalse();
    }

    @Test
    void otherWordsMoveNothing() {
        Promise quote = shop.promise(tom, "quote", "2026-11-27 12:00");
        change(quote);
        form.what().set("the quote for 40 trays");
        form.save();
        assertThat(only(tom).moves()).isEmpty();
        assertThat(only(tom).due()).isEqualTo(quote.due());
    }

    @Test
    void savingWithoutAChangeIsNoEdit() {
        change(shop.promise(tom, "quote", "2026-11-27 12:00"));
        form.save();
        assertThat(form.open().get()).isFalse();
        assertThat(shop.toast()).isEqualTo("Promised: quote");
    }

    @Test
    void theTimeOfAnAimThatIsNotTouchedIsNotLost() {
        Promise quote = shop.promise(tom, "quote", "2026-11-27 12:00");
        Promise aimed = quote.reworded("quote", Optional.of(TestShop.due("2026-11-26 15:00")), "");
        shop.change(quote, aimed);
        change(aimed);
        form.what().set("the quote");
        form.save();
        assertThat(only(tom).aim()).contains(TestShop.due("2026-11-26 15:00"));
        change(only(tom));
        form.aim().set(null);
        form.save();
        assertThat(only(tom).aim()).isEmpty();
    }

    @Test
    void theCustomerCanLetUsOffAndTheWholeOfItCanBeRemoved() {
        Promise quote = shop.promise(tom, "quote", "2026-11-27");
        change(quote);
        form.release();
        assertThat(form.open().get()).isFalse();
        assertThat(only(tom).released()).contains(shop.shop.instant());
        change(only(tom));
        form.remove();
        assertThat(promises(tom)).isEmpty();
    }

    @Test
    void whatWasChangedMeanwhileKeepsTheFormOpenAndCanBeTriedAgain() {
        Promise quote = shop.promise(tom, "quote", "2026-11-27");
        change(quote);
        form.what().set("mine");
        shop.change(quote, quote.reworded("theirs", Optional.empty(), ""));
        form.save();
        assertThat(form.open().get()).isTrue();
        assertThat(only(tom).what()).isEqualTo("theirs");
        form.save();
        assertThat(only(tom).what()).isEqualTo("mine");
    }

    private Promise move(String from, String to, boolean told) {
        change(shop.promise(tom, "quote", from));
        form.due().day().set(LocalDate.parse(to));
        form.told().set(told);
        form.save();
        return only(tom);
    }

    private void fillNew(String what, LocalDate day, String time) {
        form.start(shop.card(tom));
        form.what().set(what);
        form.due().day().set(day);
        form.due().time().set(time);
    }

    private Promise only(Customer of) {
        assertThat(promises(of)).hasSize(1);
        return promises(of).getFirst();
    }

    private List<Promise> promises(Customer of) {
        return shop.open.cards().card(of.id(), 0).orElseThrow().promises();
    }

    private void change(Promise promise) {
        form.start(shop.card(tom), promise);
    }
}
