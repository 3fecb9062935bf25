package app.handsel.ui.card.iou;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Iou;
import app.handsel.model.Money;
import app.handsel.ui.support.TestShop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IouFormViewModelTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final IouFormViewModel form =
            new IouFormViewModel(shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.messages);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aThingNeedsNoAmountAndNoDay() {
        enter("keys of the bakery");
        form.side().set(Iou.Side.WE_KEEP);
        form.since().day().set(LocalDate.of(2026, 3, 2));
        form.save();
        Iou keys = saved();
        assertThat(keys.side()).isEqualTo(Iou.Side.WE_KEEP);
        assertThat(keys.amount()).isEmpty();
        assertThat(keys.due()).isEmpty();
        assertThat(keys.since()).isEqualTo(Instant.parse("2026-03-02T11:00:00Z"));
        assertThat(shop.toast()).isEqualTo("Noted between us: keys of the bakery");
    }

    @Test
    void moneyMayHaveADayThatWasAgreed() {
        enter("coffee");
        form.amount().set("25");
        form.day().set(FRIDAY);
        form.save();
        assertThat(saved().side()).isEqualTo(Iou.Side.THEY_OWE);
        assertThat(saved().amount()).contains(new Money(2500, "EUR"));
        assertThat(saved().due()).contains(Due.by(FRIDAY));
        assertThat(saved().since()).isEqualTo(shop.shop.instant());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "       | 25   | 2026-11-24 | Say what it is, so that both of you know it again.",
                "coffee | some | 2026-11-24 | “some” cannot be read as an amount in EUR. Write it like 500 or"
                        + " 1,200.50.",
                "coffee | 25   | 2026-11-25 | That moment has not come yet. Check the day and the time.",
            })
    void whatIsMissingIsAskedFor(String what, String amount, LocalDate since, String problem) {
        enter(what == null ? "" : what);
        form.amount().set(amount);
        form.since().day().set(since);
        form.save();
        assertThat(form.problem().get()).isEqualTo(problem);
        assertThat(form.open().get()).isTrue();
        assertThat(ious()).isEmpty();
    }

    @Test
    void aPartComesBackAndTheLastOneSettlesIt() {
        startOn(coffee());
        form.part().set("10");
        form.partPaid();
        assertThat(saved().left()).contains(new Money(1500, "EUR"));
        assertThat(saved().isOpen()).isTrue();
        assertThat(shop.toast()).isEqualTo("Paid in part: coffee");

        startOn(saved());
        assertThat(form.part().get()).isEmpty();
        form.part().set("15");
        form.partPaid();
        assertThat(saved().settled()).contains(shop.shop.instant());
        assertThat(shop.toast()).isEqualTo("Settled: coffee");
        shop.shell.undo();
        assertThat(saved().left()).contains(new Money(1500, "EUR"));
    }

    @Test
    void moreThanWhatIsLeftIsNotTaken() {
        startOn(coffee());
        form.part().set("25.01");
        form.partPaid();
        assertThat(form.problem().get()).isEqualTo("Only €25.00 is left of it. Choose Settled if that is all.");
        assertThat(saved().parts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "ten"})
    void aPartNeedsAnAmount(String part) {
        startOn(coffee());
        form.part().set(part);
        form.partPaid();
        assertThat(form.problem().get()).startsWith("“" + part + "” cannot be read as an amount in EUR.");
        assertThat(saved().parts()).isEmpty();
    }

    @Test
    void aPartOfNothingIsNoPart() {
        startOn(coffee());
        form.amount().set("");
        form.part().set("10");
        form.partPaid();
        assertThat(form.problem().get()).isEqualTo("Say first how much it is in all.");
    }

    @Test
    void aPartThatWasTypedIsSavedWithTheRest() {
        startOn(coffee());
        form.what().set("coffee and milk");
        form.part().set("10");
        form.save();
        assertThat(saved().what()).isEqualTo("coffee and milk");
        assertThat(saved().left()).contains(new Money(1500, "EUR"));
    }

    @Test
    void itIsSettledWhateverIsLeft() {
        startOn(coffee());
        form.settle();
        assertThat(saved().settled()).contains(shop.shop.instant());
        assertThat(saved().parts()).isEmpty();
        assertThat(form.open().get()).isFalse();
        startOn(saved());
        assertThat(form.unsettled().get()).isFalse();
        assertThat(form.payable().get()).isFalse();
    }

    @Test
    void correctingKeepsThePartsTheTimeAgreedAndSinceWhen() {
        Iou coffee = coffee();
        Iou begun = coffee.partPaid(new Iou.Part(new Money(500, "EUR"), shop.shop.instant()));
        shop.change(coffee, begun);
        shop.clock.set("2026-11-26T09:00:00Z");
        startOn(begun);
        assertThat(form.begun().get()).isTrue();
        form.what().set("milk");
        form.save();
        assertThat(saved()).isEqualTo(begun.reworded(begun.side(), "milk", begun.amount(), begun.due()));
    }

    @Test
    void savingWithoutAChangeIsNoEdit() {
        startOn(coffee());
        form.save();
        assertThat(form.open().get()).isFalse();
        assertThat(shop.toast()).isEqualTo("Noted between us: coffee");
    }

    @Test
    void pressedTwiceQuicklyAPartIsPaidOnce() {
        startOn(coffee());
        form.part().set("10");
        shop.background.hold();
        form.partPaid();
        form.partPaid();
        shop.background.finish();
        assertThat(saved().parts()).hasSize(1);
    }

    @Test
    void itCanBeRemoved() {
        startOn(coffee());
        form.remove();
        assertThat(ious()).isEmpty();
    }

    private void enter(String what) {
        form.start(shop.card(tom));
        form.what().set(what);
    }

    private void startOn(Iou iou) {
        form.start(shop.card(tom), iou);
    }

    private Iou coffee() {
        return shop.add(new Iou(
                UUID.randomUUID(),
                tom.id(),
                Iou.Side.THEY_OWE,
                "coffee",
                Optional.of(new Money(2500, "EUR")),
                shop.shop.instant(),
                Optional.of(Due.at(FRIDAY, LocalTime.NOON)),
                List.of(),
                Optional.empty()));
    }

    private Iou saved() {
        return ious().getFirst();
    }

    private List<Iou> ious() {
        return shop.card(tom).all(Iou.class);
    }
}
