package app.handsel.ui.card.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Question;
import app.handsel.model.Settings;
import app.handsel.ui.support.TestShop;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuestionFormViewModelTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final Asking asking = new Asking();
    private final TestShop shop = asking.shop;
    private final QuestionFormViewModel form = asking.question;
    private final Customer tom = shop.customer("Tom Reyes");
    private final Customer ann = shop.customer("Ann Oba");

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void aQuestionIsKeptWithWhoFindsItOutHowAndUntilWhen() {
        begin("Does the oven fit?");
        form.how().set(" ask the maker ");
        form.by().name().set("Ben");
        form.due().day().set(FRIDAY);
        form.due().time().set("5 pm");
        form.save();

        assertThat(form.open().get()).isFalse();
        assertThat(shop.toast()).isEqualTo("They asked: Does the oven fit?");
        Question asked = only(tom);
        assertThat(asked.how()).isEqualTo("ask the maker");
        assertThat(asked.by()).isEqualTo("Ben");
        assertThat(asked.asked()).isEqualTo(shop.shop.instant());
        assertThat(asked.due()).contains(Due.at(FRIDAY, LocalTime.of(17, 0)));
        assertThat(asked.isOpen()).isTrue();
    }

    @Test
    void whatIsMissingIsSaidOneAfterTheOther() {
        begin("");
        form.save();
        assertThat(form.problem().get()).startsWith("Write what they asked");
        form.what().set("Does it fit?");
        form.due().time().set("25:00");
        form.save();
        assertThat(form.problem().get()).startsWith("“25:00” cannot be read as a time.");
        form.due().time().set("");
        form.answered().set(true);
        form.save();
        assertThat(form.problem().get()).startsWith("Write what you told them");
        form.answered().set(false);
        form.save();
        assertThat(only(tom).due()).isEmpty();
    }

    @Test
    void aTimeAloneIsOneOfToday() {
        begin("Does it fit?");
        form.due().time().set("17:00");
        form.save();
        assertThat(only(tom).due()).contains(TestShop.due("2026-11-24 17:00"));
    }

    @Test
    void theDaysFromTodayAreTheShops() {
        shop.clock.set("2026-11-24T23:30:00Z");
        begin("Does it fit?");
        form.due().in(7);
        assertThat(form.due().day().get()).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void whatCanBeAnsweredAtOnceIsKeptWithItsAnswerAsOneEdit() {
        begin("Do you take the old oven?");
        form.answered().set(true);
        form.answerText().set("Yes, for free.");
        form.save();

        assertThat(shop.toast()).isEqualTo("Answered “Do you take the old oven?”");
        assertThat(only(tom).answer()).contains(new Question.Answer("Yes, for free.", shop.shop.instant(), "Mia"));
        shop.shell.undo();
        assertThat(asking.questions(tom)).isEmpty();
    }

    @Test
    void anAnswerThatWasTypedAndThenNotGivenIsNotKept() {
        begin("Does it fit?");
        form.answered().set(true);
        form.answerText().set("Yes");
        form.answered().set(false);
        form.save();
        assertThat(only(tom).isOpen()).isTrue();
    }

    @Test
    void whoFindsItOutIsOneOfUsAndWhoeverWritesItAtFirst() {
        Settings team = TestShop.settings("Mia", List.of("Ben", "Mia"), Optional.empty(), List.of());
        shop.add(team);
        begin("Does it fit?");
        assertThat(form.by().chosen()).isEqualTo("Mia");
        assertThat(form.by().all()).containsExactly("Mia", "Ben");
    }

    @Test
    void savedTwiceQuicklyItIsAskedOnce() {
        begin("Does it fit?");
        shop.background.hold();
        form.save();
        form.save();
        shop.background.finish();
        assertThat(asking.questions(tom)).hasSize(1);
    }

    @Test
    void askedAgainIsOnePressAndStandsInTheQuestion() {
        change(asking.open(tom, "Does it fit?"));
        assertThat(form.waiting().get()).isTrue();
        shop.background.hold();
        form.askedAgain();
        form.askedAgain();
        shop.background.finish();
        assertThat(only(tom).again()).containsExactly(shop.shop.instant());
        assertThat(shop.toast()).isEqualTo("They asked again: Does it fit?");
    }

    @Test
    void whatWasChangedIsKeptWhenTheyAskedAgain() {
        begin("Does the oven fit?");
        form.save();
        Question asked = shop.card(tom).all(Question.class).getFirst();
        change(asked);
        form.how().set("measure the door");
        form.askedAgain();
        Question now = (Question) shop.now(asked).orElseThrow();
        assertThat(now.how()).isEqualTo("measure the door");
        assertThat(now.again()).hasSize(1);
    }

    @Test
    void whatWasAnsweredIsNotAskedAgainAndItsAnswerIsCorrectedInPlace() {
        Question told = asking.told(tom, "Does it fit?", "Yes, thruogh the door.");
        change(told);
        assertThat(form.waiting().get()).isFalse();
        form.askedAgain();
        form.answerText().set("Yes, through the door.");
        shop.clock.set("2026-11-25T09:00:00Z");
        form.save();
        Question now = only(tom);
        assertThat(now.again()).isEmpty();
        assertThat(now.answer()).contains(new Question.Answer("Yes, through the door.", told.asked(), "Ben"));
    }

    @Test
    void savingWithoutAChangeIsNoEdit() {
        change(asking.open(tom, "Does it fit?", "2026-11-27 12:00"));
        form.save();
        assertThat(form.open().get()).isFalse();
        assertThat(shop.toast()).isEqualTo("They asked: Does it fit?");
    }

    @Test
    void removingLeavesNothingAndCanBeUndone() {
        change(asking.open(tom, "Does it fit?"));
        form.remove();
        assertThat(asking.questions(tom)).isEmpty();
        shop.shell.undo();
        assertThat(asking.questions(tom)).hasSize(1);
    }

    @Test
    void whatOthersWereToldStandsThereWhileOneTypes() {
        asking.told(ann, "Do you take old ovens with you?", "Yes, for free.");
        begin("take the old oven");

        SimilarRow earlier = form.similar().rows().getFirst();
        assertThat(earlier.what()).isEqualTo("Do you take old ovens with you?");
        assertThat(earlier.answer()).isEqualTo("Yes, for free.");
        assertThat(earlier.told()).isEqualTo("Ann Oba, told today at 10:30\u202fAM by Ben");
        form.what().set("Do you sharpen knives?");
        assertThat(form.similar().rows()).isEmpty();
    }

    @Test
    void theSameCanBeSaidToThisCustomer() {
        asking.told(ann, "Do you take old ovens with you?", "Yes, for free.");
        begin("Do you take the old oven?");
        form.sayTheSame(form.similar().rows().getFirst());
        form.save();
        assertThat(only(tom).answer().orElseThrow().text()).isEqualTo("Yes, for free.");
    }

    @Test
    void sayingSomethingElseThanOthersWereToldIsSaid() {
        asking.told(ann, "Do you take old ovens with you?", "Yes, for free.");
        begin("Do you take the old oven?");
        form.answered().set(true);
        form.answerText().set("No, we do not.");
        assertThat(form.similar().rows().getFirst().warning()).startsWith("They were told something else");
        form.answerText().set("Yes, free.");
        assertThat(form.similar().rows().getFirst().warning()).isEmpty();
    }

    @Test
    void whatTwoOthersWereToldDifferentlyIsMarked() {
        asking.told(ann, "Do you take old ovens with you?", "Yes, for free.");
        asking.told(shop.customer("Lena"), "Do you take the old oven with you?", "No, never.");
        begin("Do you take the old oven?");
        assertThat(form.similar().rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.warning()).startsWith("Others were told something else"));
    }

    @Test
    void atMostThreeEarlierQuestionsAreShown() {
        for (int i = 0; i < 5; i++) {
            asking.told(ann, "Do you take old ovens with you?", "Yes, for free.");
        }
        begin("Do you take the old oven?");
        assertThat(form.similar().rows()).hasSize(3);
    }

    @Test
    void theSameCustomerAskingTheSameInOtherWordsIsNotWrittenDownTwice() {
        Question first = asking.open(tom, "Do you take old ovens with you?");
        begin("Do you take the old oven?");
        assertThat(form.similar().awaited().get()).contains(first);
        assertThat(form.similar().rows()).isEmpty();
        form.askedAgainInstead();
        assertThat(form.open().get()).isFalse();
        assertThat(only(tom).again()).hasSize(1);
    }

    @Test
    void anotherCustomersOpenQuestionSaysThatNobodyKnowsYet() {
        asking.open(ann, "Do you take old ovens with you?", "2026-11-27");
        begin("Do you take the old oven?");
        assertThat(form.similar().awaited().get()).isEmpty();
        assertThat(form.similar().rows().getFirst().told())
                .isEqualTo("Ann Oba, asked today at 10:30\u202fAM; answer due Friday; nobody knows yet");
    }

    @Test
    void onlyTheAnswerToWhatWasTypedLastIsShown() {
        asking.told(ann, "Do you take old ovens with you?", "Yes, for free.");
        shop.background.hold();
        begin("Do you take the old oven?");
        form.what().set("Do you sharpen knives?");
        shop.background.finish();
        assertThat(form.similar().rows()).isEmpty();
    }

    @Test
    void aFormThatIsPutAwayForgetsWhatItFound() {
        asking.told(ann, "Do you take old ovens with you?", "Yes, for free.");
        begin("Do you take the old oven?");
        form.close();
        begin("");
        assertThat(form.similar().rows()).isEmpty();
        assertThat(form.what().get()).isEmpty();
    }

    private void begin(String what) {
        form.start(shop.card(tom));
        form.what().set(what);
    }

    private void change(Question question) {
        form.start(shop.card(tom), question);
    }

    private Question only(Customer of) {
        assertThat(asking.questions(of)).hasSize(1);
        return asking.questions(of).getFirst();
    }
}
