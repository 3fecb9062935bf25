package app.handsel.ui.card.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Mistake;
import app.handsel.model.Money;
import app.handsel.model.Settings;
import app.handsel.ui.support.TestShop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MistakeFormViewModelTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final MistakeFormViewModel form = new MistakeFormViewModel(
            shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.messages);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aMistakeIsNotedBeforeThereIsAPlan() {
        enter("  we forgot the second box ");
        form.save();
        assertThat(form.open().get()).isFalse();
        Mistake mistake = saved();
        assertThat(mistake.what()).isEqualTo("we forgot the second box");
        assertThat(mistake.at()).isEqualTo(shop.shop.instant());
        assertThat(mistake.by()).isEqualTo("Mia");
        assertThat(mistake.heard()).isEmpty();
        assertThat(mistake.amends()).isEmpty();
        assertThat(shop.toast()).isEqualTo("Noted the mistake “we forgot the second box”");
    }

    @Test
    void whatWentWrongIsAskedFor() {
        enter(" ");
        form.save();
        assertThat(form.problem().get()).isEqualTo("Say what went wrong, in plain words.");
        assertThat(form.open().get()).isTrue();
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void nobodyIsToldBeforeThereIsAPlan() {
        startOn(mistake(""));
        form.told();
        assertThat(form.problem().get())
                .isEqualTo("Before you tell them, write down how you will put it right. They will ask.");
        form.found();
        assertThat(form.open().get()).isTrue();
        assertThat(saved().heard()).isEmpty();
    }

    @Test
    void tellingThemKeepsThePlanThatWasTypedAndIsOneEdit() {
        startOn(mistake(""));
        form.plan().set("bring it over tonight");
        form.told();
        assertThat(saved().plan()).isEqualTo("bring it over tonight");
        assertThat(saved().heard()).contains(new Mistake.Heard(shop.shop.instant(), true));
        assertThat(shop.toast()).isEqualTo("Told them of the mistake “the box”");
        shop.shell.undo();
        assertThat(saved().heard()).isEmpty();
        assertThat(saved().plan()).isEmpty();
    }

    @Test
    void theyMayHaveFoundOutBefore() {
        startOn(mistake("bring it over"));
        form.found();
        assertThat(saved().heard()).contains(new Mistake.Heard(shop.shop.instant(), false));
    }

    @Test
    void whoTheyHeardItFromCanBeCorrectedAndSinceWhenStays() {
        Instant since = shop.shop.instant();
        startOn(mistake("bring it over"));
        form.told();
        shop.clock.set("2026-11-25T09:00:00Z");
        startOn(saved());
        assertThat(form.mayHaveTold().get()).isFalse();
        assertThat(form.mayHaveFound().get()).isTrue();
        form.found();
        assertThat(saved().heard()).contains(new Mistake.Heard(since, false));
        assertThat(shop.toast()).isEqualTo("Changed the mistake “the box”");
    }

    @Test
    void aMistakeThatWasToldRightAwayIsNotedAsOne() {
        enter("the box");
        form.plan().set("free delivery");
        form.told();
        assertThat(saved().heard()).isPresent();
        shop.shell.undo();
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void amendsHaveACostAndADay() {
        enter("the box");
        AmendsRow first = form.amends().getFirst();
        first.what().set("free delivery");
        first.cost().set("15");
        first.day().set(FRIDAY);
        assertThat(form.amends()).hasSize(2);
        form.amends().getLast().what().set("a cake");
        form.save();
        assertThat(saved().amends())
                .containsExactly(
                        new Mistake.Amends(
                                "free delivery",
                                Optional.of(new Money(1500, "EUR")),
                                Optional.of(Due.by(FRIDAY)),
                                Optional.empty()),
                        amends("a cake"));
    }

    @Test
    void aCostThatCannotBeReadIsSaid() {
        enter("the box");
        form.amends().getFirst().what().set("free delivery");
        form.amends().getFirst().cost().set("a lot");
        form.save();
        assertThat(form.problem().get()).startsWith("“a lot” cannot be read as an amount in EUR.");
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void amendsWhoseWordsAreDeletedAreGone() {
        startOn(with(amends("free delivery"), amends("a cake")));
        form.amends().getFirst().what().set("");
        form.save();
        assertThat(saved().amends()).containsExactly(amends("a cake"));
    }

    @Test
    void theTimeAndTheCurrencyOfAmendsStay() {
        var amends = new Mistake.Amends(
                "a refund",
                Optional.of(new Money(2000, "CHF")),
                Optional.of(Due.at(FRIDAY, LocalTime.NOON)),
                Optional.empty());
        startOn(with(amends));
        form.what().set("the wrong box");
        form.save();
        assertThat(saved().amends()).containsExactly(amends);
    }

    @Test
    void amendsAreMadeAllAtOnceAndThoseMadeBeforeStayMadeThen() {
        Instant before = Instant.parse("2026-11-20T09:00:00Z");
        startOn(with(done("a call", before), amends("a cake")));
        assertThat(form.amending().get()).isTrue();
        form.amended();
        assertThat(saved().amends()).containsExactly(done("a call", before), done("a cake", shop.shop.instant()));
        assertThat(shop.toast()).isEqualTo("Made amends for “the box”");
    }

    @Test
    void thereIsNothingToAmendUntilItIsWritten() {
        startOn(with(done("a call", shop.shop.instant())));
        assertThat(form.amending().get()).isFalse();
        form.amends().getLast().what().set("a cake");
        assertThat(form.amending().get()).isTrue();
    }

    @Test
    void savingWithoutAChangeIsNoEdit() {
        startOn(with(amends("a cake")));
        form.save();
        assertThat(form.open().get()).isFalse();
        assertThat(shop.toast()).isEqualTo("Noted the mistake “the box”");
    }

    @Test
    void pressedTwiceQuicklyItIsNotedOnce() {
        enter("the box");
        shop.background.hold();
        form.save();
        form.save();
        shop.background.finish();
        assertThat(mistakes()).hasSize(1);
    }

    @Test
    void aMistakeCanBeRemoved() {
        startOn(mistake(""));
        form.remove();
        assertThat(mistakes()).isEmpty();
        assertThat(form.open().get()).isFalse();
    }

    @Test
    void aNewMistakeHasNothingOfTheOneBefore() {
        startOn(with(amends("a cake")));
        form.told();
        form.start(shop.card(tom));
        assertThat(form.problem().get()).isEmpty();
        assertThat(form.what().get()).isEmpty();
        assertThat(form.amends()).hasSize(1);
        assertThat(form.existing().get()).isFalse();
    }

    @Test
    void whoeverWorksHereCanTellThem() {
        shop.add(team(List.of("Ben", "Mia")));
        form.start(shop.card(tom));
        assertThat(form.by().all()).containsExactly("Mia", "Ben");
    }

    static Settings team(List<String> team) {
        Settings now = TestShop.SETTINGS;
        return new Settings(
                now.user(),
                now.shop(),
                now.region(),
                now.zone(),
                now.currency(),
                now.look(),
                now.leadDays(),
                now.textSize(),
                now.acknowledgement(),
                team,
                now.rhythm(),
                now.checklists(),
                now.safety());
    }

    private void enter(String what) {
        form.start(shop.card(tom));
        form.what().set(what);
    }

    private void startOn(Mistake mistake) {
        form.start(shop.card(tom), mistake);
    }

    private Mistake mistake(String plan) {
        return shop.add(new Mistake(
                UUID.randomUUID(), tom.id(), "the box", shop.shop.instant(), "Mia", plan, Optional.empty(), List.of()));
    }

    private Mistake with(Mistake.Amends... amends) {
        return shop.add(new Mistake(
                UUID.randomUUID(),
                tom.id(),
                "the box",
                shop.shop.instant(),
                "Mia",
                "",
                Optional.empty(),
                List.of(amends)));
    }

    private static Mistake.Amends amends(String what) {
        return new Mistake.Amends(what, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Mistake.Amends done(String what, Instant when) {
        return new Mistake.Amends(what, Optional.empty(), Optional.empty(), Optional.of(when));
    }

    private Mistake saved() {
        return mistakes().getFirst();
    }

    private List<Mistake> mistakes() {
        return shop.card(tom).all(Mistake.class);
    }
}
