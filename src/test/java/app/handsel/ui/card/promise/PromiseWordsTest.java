package app.handsel.ui.card.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.CheckIn;
import app.handsel.model.Customer;
import app.handsel.model.Exactly;
import app.handsel.model.FixedDay;
import app.handsel.model.Money;
import app.handsel.model.Promise;
import app.handsel.model.Step;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.TestShop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Tuesday, 24 November 2026, half past ten. */
class PromiseWordsTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final Promise oven = shop.promise(tom, "the oven", "2026-11-27");
    private final PromiseWords words = new PromiseWords(shop.messages, shop.shop);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aPromiseThatSaysNoMoreThanWhatAndWhenHasNoDetails() {
        assertThat(words.open(oven)).isEqualTo(new EntryRow(oven, "the oven", ""));
    }

    @Test
    void whatWasAgreedExactlyIsReadBack() {
        Promise exact = oven.reworded("the oven", Optional.empty(), "the big one, in red")
                .agreed(
                        "Nora",
                        Optional.of(new Exactly(
                                Optional.of(Exactly.Kind.DELIVERY),
                                "it bakes bread",
                                Optional.empty(),
                                Optional.of(new Money(120_000, "EUR")),
                                "half on delivery")));
        assertThat(words.open(exact).state())
                .isEqualTo("Delivery · done by Nora · €1,200.00 · done when: it bakes bread · “the big one, in red”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-12-12 | 14 | the wedding: Sat, Dec 12, in 18 days; begin by Saturday
        2026-12-12 | 18 | the wedding: Sat, Dec 12, in 18 days
        2026-12-12 | 0  | the wedding: Sat, Dec 12, in 18 days
        2026-11-26 | 14 | the wedding: Thursday, in 2 days
        2026-11-25 | 14 | the wedding: tomorrow
        2026-11-24 | 14 | the wedding: today
        2026-11-21 | 14 | the wedding: last Saturday
        """)
    void aFixedDayCountsDown(LocalDate day, int lead, String state) {
        Promise fixed = oven.agreed(
                "",
                Optional.of(new Exactly(
                        Optional.empty(),
                        "",
                        Optional.of(new FixedDay("the wedding", day, lead)),
                        Optional.empty(),
                        "")));
        assertThat(words.open(fixed).state()).isEqualTo(state);
    }

    @Test
    void theLastThingThatHappenedOnItIsSaid() {
        Promise looked = oven.with(step(Step.Kind.TOLD, "2026-11-20T09:30:00Z", "all parts are here"));
        assertThat(words.open(looked).state())
                .isEqualTo("told them, last Friday at 10:30\u202fAM: “all parts are here”");
        Promise again = looked.with(step(Step.Kind.ON_TRACK, "2026-11-23T09:30:00Z", ""));
        assertThat(words.open(again).state()).isEqualTo("on track, yesterday at 10:30\u202fAM");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00:00Z, true, 'moved, told in time'",
        "2026-11-24T09:00:00Z, false, 'moved, not told yet'",
        "2026-11-28T09:00:00Z, true, moved too late"
    })
    void itIsSaidWhatTheyKnowOfAMove(Instant at, boolean told, String state) {
        assertThat(words.open(oven.movedTo(TestShop.due("2026-12-01"), at, told))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void movedBackUntoldThereIsNothingToSay() {
        Promise back = oven.movedTo(TestShop.due("2026-12-01"), shop.shop.instant(), false)
                .movedTo(oven.due(), shop.shop.instant(), false);
        assertThat(words.open(back).state()).isEmpty();
    }

    @Test
    void aKeptPromiseSaysWhenAndHowItWent() {
        Promise kept = oven.agreed("Nora", Optional.empty()).keptAt(Instant.parse("2026-11-23T09:30:00Z"));
        assertThat(words.settled(kept).state()).isEqualTo("kept yesterday at 10:30\u202fAM · done by Nora");
        assertThat(words.settled(kept.checkedIn(new CheckIn(shop.shop.instant(), true, false, true, "one was blue")))
                        .state())
                .endsWith(" · they say: on time, not as agreed, happy: “one was blue”");
        assertThat(words.settled(oven.movedTo(TestShop.due("2026-12-01"), shop.shop.instant(), true)
                                .keptAt(shop.shop.instant()))
                        .state())
                .isEqualTo("kept today at 10:30\u202fAM · moved, told in time");
    }

    @Test
    void aReleasedPromiseSaysSince() {
        assertThat(words.settled(oven.releasedAt(shop.shop.instant())).state())
                .isEqualTo("released today at 10:30\u202fAM");
    }

    private static Step step(Step.Kind kind, String at, String said) {
        return new Step(kind, Instant.parse(at), said);
    }
}
