package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Call;
import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Exactly;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Obligation;
import app.handsel.model.Promise;
import app.handsel.model.Step;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a row's action makes of the entry, and that Undo takes it back. */
class OwedDeedsTest {

    private static final LocalDate TODAY = Matters.TODAY;

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final Matters matters = new Matters(tom);
    private final List<Deed> asked = new ArrayList<>();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aMistakeIsToldWhenThereIsAPlan() {
        Mistake told = (Mistake) after(matters.mistake("a free delivery"), Deed.TELL_MISTAKE);
        assertThat(told.heard()).contains(new Mistake.Heard(Matters.NOW, true));
    }

    @Test
    void withoutAPlanThereIsNothingToTellYet() {
        shop.actions.openIn((_, deed) -> asked.add(deed));
        Mistake mistake = matters.mistake(" ");
        assertThat(after(mistake, Deed.TELL_MISTAKE)).isEqualTo(mistake);
        assertThat(asked).containsExactly(Deed.TELL_MISTAKE);
    }

    @Test
    void amendsAreMade() {
        Mistake amended = (Mistake) after(matters.amends(Optional.empty()), Deed.AMENDED);
        assertThat(amended.isOpen()).isFalse();
    }

    @Test
    void ofSeveralAmendsTheOneThatTheRowNamesIsMade() {
        var cake = new Mistake.Amends("a cake", Optional.empty(), Optional.empty(), Optional.empty());
        var later = new Mistake.Amends(
                "half the price next time",
                Optional.empty(),
                Optional.of(Due.by(TODAY.plusDays(20))),
                Optional.empty());
        Mistake mistake = matters.amends(Optional.empty());
        Mistake both = mistake.reworded(mistake.what(), mistake.at(), "", mistake.plan(), List.of(later, cake));

        assertThat(row(both).words()).isEqualTo("a cake");
        Mistake amended = (Mistake) after(both, Deed.AMENDED);
        assertThat(amended.amends()).filteredOn(one -> one.done().isEmpty()).containsExactly(later);
    }

    @Test
    void aCallThatWasReturnedMeanwhileIsNotReturnedAgain() {
        Call missed = shop.add(matters.missed(1));
        OwedRow before = row(missed);
        var failed = new ArrayList<Exception>();
        shop.failures.showIn(failed::add);
        shop.actions.act(before, Deed.CALLED_BACK);
        shop.actions.act(before, Deed.CALLED_BACK);
        assertThat(failed).isEmpty();
    }

    @Test
    void whatIsOnTrackHadAStep() {
        Promise watched = (Promise) after(soon(), Deed.ON_TRACK);
        assertThat(watched.steps()).containsExactly(new Step(Step.Kind.ON_TRACK, Matters.NOW, ""));
    }

    @Test
    void wordToTheCustomerIsAStepToo() {
        Promise told = (Promise) after(soon(), Deed.UPDATED);
        assertThat(told.lastWord()).isEqualTo(Matters.NOW);
    }

    @Test
    void aMoveThatIsToldInTimeIsWhatTheCustomerNowCountsOn() {
        Due later = Due.by(TODAY.plusDays(9));
        Promise moved = soon().movedTo(later, Matters.daysAgo(0), false);
        Promise told = (Promise) after(moved, Deed.TELL_MOVE);
        assertThat(told.agreed(shop.shop.now().zone())).isEqualTo(later);
    }

    @Test
    void aVisitWrittenDownAfterwardsWasOnTime() {
        Promise visit = matters.promise(Due.at(TODAY, LocalTime.of(9, 0)), Exactly.Kind.VISIT, Matters.daysAgo(3));
        Promise kept = (Promise) after(visit, Deed.KEPT_ON_TIME);
        assertThat(kept.stateAt(Matters.NOW, shop.shop.now().zone(), 3)).isEqualTo(Promise.State.KEPT);
    }

    @Test
    void onlyVisitsAndQuotesAreOnTime() {
        Promise delivery = matters.promise(Due.by(TODAY.minusDays(1)), Exactly.Kind.DELIVERY, Matters.daysAgo(3));
        Promise quote = matters.promise(Due.by(TODAY.minusDays(1)), Exactly.Kind.QUOTE, Matters.daysAgo(3));
        assertThat(row(delivery).deeds()).doesNotContain(Deed.KEPT_ON_TIME).startsWith(Deed.KEPT);
        assertThat(row(quote).deeds()).contains(Deed.KEPT_ON_TIME);
    }

    @Test
    void oneCallBackAnswersAllThatWereMissed() {
        Call first = shop.add(matters.missed(2));
        Call second = shop.add(matters.missed(1));
        shop.actions.act(row(first), Deed.CALLED_BACK);
        assertThat(List.of(first, second))
                .allSatisfy(call -> assertThat(shop.now(call)).contains(call.calledBack(Matters.NOW)));
        assertThat(shop.card(tom).relation().lastContact()).contains(Matters.NOW);
        shop.shell.undo();
        assertThat(shop.now(second)).contains(second);
        assertThat(shop.card(tom).relation().lastContact()).isEmpty();
    }

    @Test
    void whatWasAgreedBetweenUsIsSettled() {
        Iou settled = (Iou) after(matters.iou(Due.by(TODAY)), Deed.SETTLED);
        assertThat(settled.settled()).contains(Matters.NOW);
    }

    @Test
    void thanksAndGreetingsAreKeptWithTheCustomer() {
        var kinds = List.of(Courtesy.Kind.REFERRER_THANKED, Courtesy.Kind.FIRST_ORDER_THANKED, Courtesy.Kind.GREETED);
        var deeds = List.of(Deed.THANK_REFERRER, Deed.THANK_FIRST_ORDER, Deed.GREET);
        var owed = List.of(Obligation.Kind.THANK_REFERRER, Obligation.Kind.THANK_FIRST_ORDER, Obligation.Kind.OCCASION);
        for (int i = 0; i < kinds.size(); i++) {
            Customer customer = shop.add(new CustomerBuilder(UUID.randomUUID(), "Ann", Matters.NOW).build());
            var row = shop.rows.row(
                    new Obligation(owed.get(i), Obligation.Group.SOON, customer, Matters.NOW), customer, List.of());
            shop.actions.act(row, deeds.get(i));
            assertThat(shop.now(customer)).contains(customer.with(new Courtesy(kinds.get(i), Matters.NOW)));
        }
    }

    @Test
    void whatNeedsWordsOrADateIsAskedForOnTheCard() {
        shop.actions.openIn((_, deed) -> asked.add(deed));
        after(matters.question(Optional.of(Due.by(TODAY))), Deed.ANSWER);
        after(soon(), Deed.WILL_SLIP);
        assertThat(asked).containsExactly(Deed.ANSWER, Deed.WILL_SLIP);
    }

    private Promise soon() {
        return matters.promise(Due.by(TODAY.plusDays(2)), Exactly.Kind.DELIVERY, Matters.daysAgo(1));
    }

    /** The entry after a deed; whatever changed is taken back by Undo. */
    private Entry after(Entry entry, Deed deed) {
        shop.add(entry);
        shop.actions.act(row(entry), deed);
        Entry after = shop.now(entry).orElseThrow();
        if (!after.equals(entry)) {
            shop.shell.undo();
            assertThat(shop.now(entry)).contains(entry);
        }
        return after;
    }

    private OwedRow row(Entry about) {
        var owed = shop.shop.owed().at(shop.shop.instant(), List.of(about));
        return shop.rows.row(owed.getFirst(), tom, List.of());
    }
}
