package app.handsel.ui.card.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.ui.support.TestShop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallFormViewModelTest {

    private static final Instant EARLIER = Instant.parse("2026-11-24T07:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final CallFormViewModel form = new CallFormViewModel(
            shop.open.notebook(), shop.open.edits(), shop.open.cards(), shop.background, shop.shop, shop.messages);

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @EnumSource
    void onePressNotesACallOfNow(Call.Outcome outcome) {
        form.start(shop.card(tom));
        form.log(outcome);
        assertThat(form.open().get()).isFalse();
        Call call = calls().getFirst();
        assertThat(call.outcome()).isEqualTo(outcome);
        assertThat(call.at()).isEqualTo(shop.shop.instant());
        assertThat(call.by()).isEqualTo("Mia");
        assertThat(call.about()).isEmpty();
        assertThat(shop.toast()).isEqualTo("Noted a call");
    }

    @Test
    void theKeyThatSavesMeansThatTheyCalled() {
        form.start(shop.card(tom));
        form.about().set(" the oven ");
        form.save();
        assertThat(calls().getFirst().outcome()).isEqualTo(Call.Outcome.CAME_IN);
        assertThat(calls().getFirst().about()).isEqualTo("the oven");
        assertThat(shop.toast()).isEqualTo("Noted the call “the oven”");
    }

    @Test
    void aCallOfEarlierHasItsTime() {
        form.start(shop.card(tom));
        form.at().day().set(LocalDate.of(2026, 11, 23));
        form.at().time().set("4:15 pm");
        form.log(Call.Outcome.REACHED);
        assertThat(calls().getFirst().at()).isEqualTo(Instant.parse("2026-11-23T15:15:00Z"));
    }

    @Test
    void aCallThatHasNotBeenYetIsNotNoted() {
        form.start(shop.card(tom));
        form.at().time().set("17:00");
        form.log(Call.Outcome.REACHED);
        assertThat(form.problem().get()).isEqualTo("That moment has not come yet. Check the day and the time.");
        assertThat(calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CAME_IN, true", "REACHED, true", "MISSED, false", "NOT_REACHED, false"})
    void havingSpokenAnswersAllMissedCalls(Call.Outcome outcome, boolean answers) {
        Call first = missed(YESTERDAY, "the oven");
        Call second = missed(EARLIER, "");
        form.start(shop.card(tom));
        form.log(outcome);
        Optional<Instant> back = answers ? Optional.of(shop.shop.instant()) : Optional.empty();
        assertThat(now(first).back()).isEqualTo(back);
        assertThat(now(second).back()).isEqualTo(back);
    }

    @Test
    void theCallAndWhatItAnswersAreOneEdit() {
        Call first = missed(YESTERDAY, "the oven");
        Call second = missed(EARLIER, "the tray");
        form.start(shop.card(tom));
        form.log(Call.Outcome.REACHED);
        assertThat(shop.toast()).isEqualTo("Called back about “the tray”");
        shop.shell.undo();
        assertThat(calls()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void aCallDoesNotAnswerOneThatCameLater() {
        Call later = missed(EARLIER, "");
        form.start(shop.card(tom));
        form.at().day().set(LocalDate.of(2026, 11, 23));
        form.log(Call.Outcome.REACHED);
        assertThat(now(later).back()).isEmpty();
    }

    @Test
    void aCallBackStaysWhenItWas() {
        Call answered = shop.add(call(YESTERDAY, Call.Outcome.MISSED, "", Optional.of(EARLIER)));
        form.start(shop.card(tom));
        form.log(Call.Outcome.REACHED);
        assertThat(now(answered).back()).contains(EARLIER);
    }

    @Test
    void anotherCustomersMissedCallIsNotAnswered() {
        Customer ann = shop.customer("Ann");
        Call missed = missed(EARLIER, "");
        form.start(shop.card(ann));
        form.log(Call.Outcome.REACHED);
        assertThat(now(missed).back()).isEmpty();
    }

    @Test
    void whatWasUndoneWhileTheFormWasOpenIsNotAnswered() {
        Call missed = missed(EARLIER, "");
        form.start(shop.card(tom));
        shop.shell.undo();
        form.log(Call.Outcome.REACHED);
        assertThat(shop.now(missed)).isEmpty();
        assertThat(calls()).hasSize(1);
        assertThat(form.open().get()).isFalse();
    }

    @Test
    void aMissedCallIsCalledBackWithOnePress() {
        Call missed = missed(EARLIER, "the oven");
        form.start(shop.card(tom), missed);
        assertThat(form.unanswered().get()).isTrue();
        form.calledBack();
        assertThat(now(missed).back()).contains(shop.shop.instant());
        assertThat(calls()).hasSize(2);
        assertThat(calls().getFirst().outcome()).isEqualTo(Call.Outcome.REACHED);
        assertThat(calls().getFirst().about()).isEqualTo("the oven");
        assertThat(shop.toast()).isEqualTo("Called back about “the oven”");
    }

    @Test
    void correctingACallKeepsWhoNotedItAndWhenItWasCalledBack() {
        Call old = shop.add(
                new Call(UUID.randomUUID(), tom.id(), YESTERDAY, Call.Outcome.MISSED, "Ben", "", Optional.of(EARLIER)));
        form.start(shop.card(tom), old);
        form.about().set("the oven");
        form.save();
        assertThat(now(old)).isEqualTo(old.reworded(YESTERDAY, Call.Outcome.MISSED, "the oven"));
    }

    @Test
    void aCallThatTurnsOutToHaveComeAboutAnswersTheMissedOnes() {
        Call missed = missed(YESTERDAY, "");
        Call tried = shop.add(call(EARLIER, Call.Outcome.NOT_REACHED, "the oven", Optional.empty()));
        form.start(shop.card(tom), tried);
        form.outcome().set(Call.Outcome.REACHED);
        form.save();
        assertThat(now(tried).outcome()).isEqualTo(Call.Outcome.REACHED);
        assertThat(now(missed).back()).contains(EARLIER);
    }

    @Test
    void aMissedCallThatWasNotMissedAnswersNothingElse() {
        Call missed = missed(EARLIER, "the oven");
        form.start(shop.card(tom), missed);
        form.outcome().set(Call.Outcome.CAME_IN);
        form.save();
        assertThat(now(missed).outcome()).isEqualTo(Call.Outcome.CAME_IN);
        assertThat(now(missed).back()).isEmpty();
        assertThat(shop.toast()).isEqualTo("Changed the call “the oven”");
    }

    @Test
    void savingWithoutAChangeIsNoEdit() {
        form.start(shop.card(tom), missed(EARLIER, "the oven"));
        form.save();
        assertThat(form.open().get()).isFalse();
        assertThat(shop.toast()).isEqualTo("Noted the call “the oven”");
    }

    @Test
    void pressedTwiceQuicklyItIsNotedOnce() {
        form.start(shop.card(tom));
        shop.background.hold();
        form.log(Call.Outcome.REACHED);
        form.log(Call.Outcome.REACHED);
        shop.background.finish();
        assertThat(calls()).hasSize(1);
    }

    @Test
    void itCanBeRemoved() {
        form.start(shop.card(tom), missed(EARLIER, ""));
        form.remove();
        assertThat(calls()).isEmpty();
    }

    private Call missed(Instant at, String about) {
        return shop.add(call(at, Call.Outcome.MISSED, about, Optional.empty()));
    }

    private Call call(Instant at, Call.Outcome outcome, String about, Optional<Instant> back) {
        return new Call(UUID.randomUUID(), tom.id(), at, outcome, "Mia", about, back);
    }

    private Call now(Call call) {
        return (Call) shop.now(call).orElseThrow();
    }

    private List<Call> calls() {
        return shop.card(tom).all(Call.class);
    }
}
