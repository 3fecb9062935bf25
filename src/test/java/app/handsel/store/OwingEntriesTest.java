package app.handsel.store;

import static app.handsel.TestNotebook.NOW;
import static app.handsel.store.Samples.TODAY;
import static app.handsel.store.Samples.customer;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Call;
import app.handsel.model.CheckIn;
import app.handsel.model.Customer;
import app.handsel.model.Declined;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Exactly;
import app.handsel.model.FixedDay;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Rhythm;
import app.handsel.model.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which entries are read as candidates, at {@link TestNotebook#NOW} with three days of lead. */
class OwingEntriesTest {

    private final TestNotebook open = TestNotebook.open();
    private final Customer tom = customer("Tom Reyes");

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest(name = "made {0} days ago, due in {1}, word every {2} days: {3}")
    @CsvSource({
        "20, 15, 0, true",
        "14, 15, 0, true",
        "10, 15, 0, false",
        "10, 15, 9, true",
        "10, 15, 12, false",
        "1, 60, 0, false",
        "40, 3, 0, true"
    })
    void anOpenPromiseIsReadFromHalfOfItsSpan(int made, int due, int updateDays, boolean read) {
        assertThat(reads(promise(made, due), new Rhythm(updateDays, 0, 0))).isEqualTo(read);
    }

    @Test
    void wordToTheCustomerGivesTimeAgain() {
        var promise = promise(20, 15);
        var told = promise.with(new Step(Step.Kind.TOLD, ago(2), ""));
        var looked = promise.with(new Step(Step.Kind.ON_TRACK, ago(2), ""));

        assertThat(reads(told)).isFalse();
        assertThat(reads(looked)).isTrue();
        assertThat(reads(promise(10, 15).with(new Step(Step.Kind.TOLD, ago(2), "")), new Rhythm(9, 0, 0)))
                .isFalse();
    }

    @Test
    void aMoveOfWhichTheCustomerDoesNotKnowIsReadAtOnce() {
        var promise = promise(1, 20);
        var later = Due.by(TODAY.plusDays(60));

        assertThat(reads(promise.movedTo(later, ago(0), true))).isFalse();
        assertThat(reads(promise.movedTo(later, ago(0), false))).isTrue();
        assertThat(reads(promise.movedTo(later, ago(0), false).toldOfMove(ago(0))))
                .isFalse();
    }

    @ParameterizedTest(name = "a wedding in {0} days with {1} days of work before it: {2}")
    @CsvSource({"20, 17, true", "20, 16, false", "20, 30, true"})
    void aPromiseForAFixedDayIsReadFromTheDayOnWhichWorkBegins(int day, int leadDays, boolean read) {
        var wedding = new FixedDay("wedding", TODAY.plusDays(day), leadDays);

        assertThat(reads(agreed(promise(0, 20), Optional.empty(), Optional.of(wedding))))
                .isEqualTo(read);
    }

    @ParameterizedTest(name = "a {0} kept {1} days ago, asked about after {2} days: {3}")
    @CsvSource({
        "DELIVERY, 3, 3, true",
        "DELIVERY, 1, 3, false",
        "DELIVERY, 33, 3, true",
        "DELIVERY, 36, 3, false",
        "DELIVERY, 45, 20, true",
        "DELIVERY, 10, 0, false",
        "QUOTE, 10, 3, false"
    })
    void aDeliveryIsReadForAWhileAfterIt(Exactly.Kind kind, int kept, int checkInDays, boolean read) {
        var promise =
                agreed(promise(60, -kept), Optional.of(kind), Optional.empty()).keptAt(ago(kept));
        var rhythm = new Rhythm(0, checkInDays, 0);

        assertThat(reads(promise, rhythm)).isEqualTo(read);
        assertThat(reads(promise.checkedIn(new CheckIn(ago(0), true, true, true, "")), rhythm))
                .isFalse();
    }

    @Test
    void aQuestionIsReadUntilItIsAnswered() {
        var question = Question.asked(UUID.randomUUID(), tom.id(), "Does it fit?", "", "", ago(1), Optional.empty());

        assertThat(reads(question)).isTrue();
        assertThat(reads(question.answered(new Question.Answer("It does.", ago(0), "Mia"))))
                .isFalse();
    }

    @Test
    void aMistakeIsReadUntilTheCustomerHasHeardAndAllIsMadeRight() {
        var amends = new Mistake.Amends("free delivery", Optional.empty(), Optional.empty(), Optional.empty());
        var mistake =
                new Mistake(UUID.randomUUID(), tom.id(), "The box", ago(1), "", "", Optional.empty(), List.of(amends));
        var told = mistake.told(new Mistake.Heard(ago(0), true));

        assertThat(reads(mistake)).isTrue();
        assertThat(reads(told)).isTrue();
        assertThat(reads(told.amended(ago(0)))).isFalse();
    }

    @ParameterizedTest(name = "an IOU due in {0} days: {1}")
    @CsvSource({"-5, true", "0, true", "3, true", "4, false", ", false"})
    void anIouIsReadOnlyForAnAgreedDay(Integer days, boolean read) {
        var due = Optional.ofNullable(days).map(inDays -> Due.by(TODAY.plusDays(inDays)));
        var iou = new Iou(
                UUID.randomUUID(),
                tom.id(),
                Iou.Side.THEY_OWE,
                "a crate",
                Optional.empty(),
                ago(9),
                due,
                List.of(),
                Optional.empty());

        assertThat(reads(iou)).isEqualTo(read);
        assertThat(reads(iou.settledAt(ago(0)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"MISSED, true", "CAME_IN, false", "REACHED, false", "NOT_REACHED, false"})
    void aMissedCallIsReadUntilItIsReturned(Call.Outcome outcome, boolean read) {
        var call = new Call(UUID.randomUUID(), tom.id(), ago(1), outcome, "", "", Optional.empty());

        assertThat(reads(call)).isEqualTo(read);
        assertThat(reads(call.calledBack(ago(0)))).isFalse();
    }

    @Test
    void aDeclinedRequestIsNotRead() {
        assertThat(reads(new Declined(UUID.randomUUID(), tom.id(), "Sundays", "", "", ago(1), "Mia")))
                .isFalse();
    }

    @Test
    void whatIsReadForTwoReasonsIsReadOnce() {
        var late = promise(20, -2);

        assertThat(until(late, new Rhythm(5, 0, 0))).containsExactly(late);
    }

    private boolean reads(Entry entry) {
        return reads(entry, Rhythm.USUAL);
    }

    private boolean reads(Entry entry, Rhythm rhythm) {
        return until(entry, rhythm).contains(entry);
    }

    private List<Entry> until(Entry entry, Rhythm rhythm) {
        if (open.records().find(tom.id()).isEmpty()) {
            open.notebook().apply(open.edits().added(tom));
        }
        open.records()
                .find(entry.id())
                .ifPresentOrElse(
                        before -> open.notebook().apply(open.edits().changed(before, entry)),
                        () -> open.notebook().apply(open.edits().added(entry)));
        return open.owing().until(TODAY.plusDays(3), NOW, rhythm).entries();
    }

    private Promise promise(int madeDaysAgo, int dueInDays) {
        return new Promise(
                UUID.randomUUID(),
                tom.id(),
                "the quote",
                Due.by(TODAY.plusDays(dueInDays)),
                Optional.empty(),
                "",
                ago(madeDaysAgo),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Promise agreed(Promise promise, Optional<Exactly.Kind> kind, Optional<FixedDay> event) {
        return promise.agreed("", Optional.of(new Exactly(kind, "", event, Optional.empty(), "")));
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
