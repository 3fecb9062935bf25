package app.handsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Call;
import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.model.Declined;
import app.handsel.model.Entry;
import app.handsel.model.Exactly;
import app.handsel.model.Initiator;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Standing;
import app.handsel.model.Step;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample shows everything that a notebook can hold at least once. */
class SampleMattersTest {

    private final Sampled sample = Sampled.at("2026-11-27T09:00 Europe/Berlin");

    @Test
    void everyKindOfEntryOccurs() {
        assertThat(sample.entries().values().stream().map(Entry::getClass).collect(Collectors.toSet()))
                .hasSameSizeAs(Entry.class.getPermittedSubclasses());
    }

    @Test
    void bothColleaguesAreOnTheTeamAndGetInTouchInARhythm() {
        assertThat(sample.settings().team()).containsExactly(SampleShop.NORA, SampleShop.BEN);
        assertThat(sample.settings().rhythm()).isPresent();
    }

    @Test
    void whatCustomersAskIsAnsweredOpenAndAskedAgain() {
        assertThat(sample.all(Question.class))
                .anyMatch(question -> question.answer().isPresent())
                .anyMatch(question -> question.isOpen() && question.again().isEmpty())
                .anyMatch(question -> question.isOpen() && !question.again().isEmpty());
    }

    @Test
    void twoColleaguesToldTwoCustomersDifferentThings() {
        var answers = sample.all(Question.class).stream()
                .filter(question -> question.what().contains("induction"))
                .toList();

        assertThat(answers).hasSize(2);
        assertThat(answers).extracting(Question::customer).doesNotHaveDuplicates();
        assertThat(answers)
                .extracting(question -> question.answer().orElseThrow().by())
                .containsExactlyInAnyOrder(SampleShop.NORA, SampleShop.BEN);
        assertThat(answers)
                .extracting(question -> question.answer().orElseThrow().text().substring(0, 2))
                .containsExactlyInAnyOrder("No", "Ye");
    }

    @Test
    void mistakesWereToldFirstFoundAndAreStillToBeTold() {
        assertThat(sample.all(Mistake.class))
                .anyMatch(mistake ->
                        mistake.heard().filter(Mistake.Heard::fromUsFirst).isPresent())
                .anyMatch(mistake ->
                        mistake.heard().filter(heard -> !heard.fromUsFirst()).isPresent())
                .anyMatch(
                        mistake -> mistake.heard().isEmpty() && !mistake.plan().isBlank());
        assertThat(sample.all(Mistake.class).stream().flatMap(mistake -> mistake.amends().stream()))
                .anyMatch(amends -> amends.done().isPresent() && amends.cost().isPresent())
                .anyMatch(amends -> amends.done().isEmpty() && amends.due().isPresent());
    }

    @Test
    void oneSideTrustsTheOtherInEveryWay() {
        assertEvery(Iou.Side.class, sample.all(Iou.class).stream().map(Iou::side));
        assertThat(sample.all(Iou.class))
                .anyMatch(iou -> iou.settled().isPresent())
                .anyMatch(iou -> iou.isOpen() && !iou.parts().isEmpty())
                .anyMatch(iou -> iou.isOpen() && iou.due().isEmpty());
    }

    @Test
    void callsEndInEveryWay() {
        assertEvery(Call.Outcome.class, sample.all(Call.class).stream().map(Call::outcome));
    }

    @Test
    void somebodyIsReachedOftenEnoughToKnowWhen() {
        assertThat(sample.all(Call.class).stream()
                        .collect(Collectors.groupingBy(Call::customer, Collectors.counting()))
                        .values())
                .anyMatch(calls -> calls >= 8);
    }

    @Test
    void whatWasDeclinedHadSomethingElseInstead() {
        assertThat(sample.all(Declined.class))
                .hasSizeGreaterThan(2)
                .allSatisfy(declined -> assertThat(declined.offered()).isNotBlank());
    }

    @Test
    void promisesAreAgreedExactly() {
        var agreed = sample.all(Promise.class).stream()
                .flatMap(promise -> promise.exactly().stream())
                .toList();

        assertThat(agreed.stream().flatMap(exactly -> exactly.kind().stream()))
                .contains(Exactly.Kind.DELIVERY, Exactly.Kind.QUOTE, Exactly.Kind.VISIT);
        assertThat(agreed)
                .anyMatch(exactly -> exactly.event().isPresent())
                .anyMatch(exactly ->
                        exactly.price().isPresent() && !exactly.rest().isBlank());
        assertThat(sample.all(Promise.class)).extracting(Promise::by).contains(SampleShop.NORA, SampleShop.BEN);
        assertEvery(
                Step.Kind.class,
                sample.all(Promise.class).stream()
                        .flatMap(promise -> promise.steps().stream())
                        .map(Step::kind));
        assertThat(sample.all(Promise.class))
                .anyMatch(promise -> promise.checkIn().isPresent());
    }

    @Test
    void moneyIsTakenBySomebodyTowardsSomething() {
        assertThat(sample.all(Payment.class))
                .allSatisfy(payment -> assertThat(payment.by()).isNotBlank())
                .filteredOn(payment -> payment.towards().isPresent())
                .isNotEmpty()
                .allSatisfy(payment -> assertThat(
                                sample.entries().get(payment.towards().orElseThrow()))
                        .isInstanceOfSatisfying(
                                Promise.class,
                                promise -> assertThat(promise.customer()).isEqualTo(payment.customer())));
    }

    @Test
    void customersAreThankedGreetedAtRiskAndGone() {
        var customers = sample.all(Customer.class);

        assertEvery(
                Courtesy.Kind.class,
                customers.stream()
                        .flatMap(customer -> customer.courtesies().stream())
                        .map(Courtesy::kind));
        assertEvery(
                Standing.Kind.class,
                customers.stream()
                        .flatMap(customer -> customer.standing().stream())
                        .map(Standing::kind));
        assertThat(customers)
                .anyMatch(customer -> customer.address().equals(Optional.of(Customer.Address.FORMAL)))
                .anyMatch(customer -> !customer.calledAs().isBlank())
                .anyMatch(customer -> customer.rhythmDays().isPresent());
    }

    @Test
    void bothSidesGetInTouchAndOnceItGotLoud() {
        var notes = sample.all(Note.class);

        assertEvery(Initiator.class, notes.stream().flatMap(note -> note.first().stream()));
        assertThat(notes).anyMatch(note -> note.heat().isPresent());
    }

    private static <E extends Enum<E>> void assertEvery(Class<E> kind, Stream<E> occurring) {
        assertThat(occurring).containsAll(EnumSet.allOf(kind));
    }
}
