package app.handsel.ui.card.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Question;
import app.handsel.ui.support.TestShop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerFormViewModelTest {

    private final Asking asking = new Asking();
    private final TestShop shop = asking.shop;
    private final AnswerFormViewModel form = asking.answer;
    private final Customer tom = shop.customer("Tom Reyes");

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void theAnswerIsKeptInTheWordsTheyWereTold() {
        Question asked = asking.open(tom, "Does it fit?", "2026-11-23");
        answer(asked);
        assertThat(form.what().get()).isEqualTo("Does it fit?");
        assertThat(form.state().get()).isEqualTo("asked today at 10:30\u202fAM; the answer was due yesterday");
        form.save();
        assertThat(form.problem().get()).startsWith("Write what you told them");
        form.answerText().set(" Yes, by two centimetres. ");
        form.save();

        assertThat(form.open().get()).isFalse();
        assertThat(shop.toast()).isEqualTo("Answered “Does it fit?”");
        assertThat(asking.questions(tom).getFirst().answer())
                .contains(new Question.Answer("Yes, by two centimetres.", shop.shop.instant(), "Mia"));
    }

    @Test
    void onlyWhatIsOpenIsAnswered() {
        assertThat(form.takes(asking.open(tom, "Does it fit?"))).isTrue();
        assertThat(form.takes(asking.told(tom, "Does it fit?", "Yes"))).isFalse();
    }

    @Test
    void ofSeveralTheOneThatIsDueFirstIsAnswered() {
        asking.open(tom, "Is it loud?");
        asking.open(tom, "Does it fit?", "2026-11-27");
        asking.open(tom, "Is it heavy?", "2026-11-26");
        form.start(shop.card(tom));
        assertThat(form.what().get()).isEqualTo("Is it heavy?");
    }

    @Test
    void whereNothingIsOpenThereIsNothingToAnswer() {
        asking.told(tom, "Does it fit?", "Yes");
        form.start(shop.card(tom));
        assertThat(form.open().get()).isFalse();
    }

    @Test
    void whatOthersWereToldIsThereAtOnceAndComparedWithWhatIsTyped() {
        asking.told(shop.customer("Ann Oba"), "Do you take old ovens with you?", "Yes, for free.");
        answer(asking.open(tom, "Do you take the old oven?"));
        assertThat(form.similar().rows()).hasSize(1);
        form.answerText().set("No.");
        assertThat(form.similar().rows().getFirst().warning()).startsWith("They were told something else");
        form.sayTheSame(form.similar().rows().getFirst());
        assertThat(form.answerText().get()).isEqualTo("Yes, for free.");
        assertThat(form.similar().rows().getFirst().warning()).isEmpty();
    }

    @Test
    void savedTwiceQuicklyItIsToldOnce() {
        answer(asking.open(tom, "Does it fit?"));
        form.answerText().set("Yes");
        shop.background.hold();
        form.save();
        form.save();
        shop.background.finish();
        assertThat(shop.toast()).isEqualTo("Answered “Does it fit?”");
    }

    private void answer(Question question) {
        form.start(shop.card(tom), question);
    }
}
