package app.handsel.ui.answers;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.answers.AnswerBook;
import app.handsel.model.Customer;
import app.handsel.model.Question;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswersViewModelTest {

    private final TestShop shop = new TestShop();
    private final AnswersViewModel answers = of(shop);
    private final Customer tom = shop.customer("Tom Reyes");
    private final Customer ann = shop.customer("Ann Oba");

    static AnswersViewModel of(TestShop shop) {
        AnswerBook book = new AnswerBook(shop.open.questions(), Locale.US);
        // Before the screen hears of an edit, as in the window.
        shop.notices.listen(book::accept);
        return new AnswersViewModel(
                book,
                shop.open.notebook(),
                shop.open.edits(),
                shop.open.cards(),
                shop.background,
                shop.shell,
                shop.shop,
                shop.messages,
                shop.notices);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsOpenComesFirstTheOneDueSoonestOnTopAndThenTheNewestAnswer() {
        told(tom, "Is it loud?", "No.", "2026-11-20T09:00:00Z");
        told(ann, "Is it heavy?", "Yes.", "2026-11-23T09:00:00Z");
        open(tom, "Is it red?", "");
        open(ann, "Is it new?", "2026-11-27");
        open(ann, "Is it old?", "2026-11-26");
        answers.show(true);

        assertThat(answers.rows())
                .extracting(AnswerRow::what)
                .containsExactly("Is it old?", "Is it new?", "Is it red?", "Is it heavy?", "Is it loud?");
        AnswerRow heavy = answers.rows().get(3);
        assertThat(heavy.who()).isEqualTo("Ann Oba");
        assertThat(heavy.answer()).isEqualTo("Yes.");
        assertThat(heavy.state()).isEqualTo("told yesterday at 10:00\u202fAM by Ben");
        assertThat(heavy.exactly()).isEqualTo("Monday, November 23, 2026, 10:00\u202fAM");
    }

    @Test
    void wordsAreFoundInAnyInflectionAndByWhoAsked() {
        told(tom, "Do you take old ovens?", "Gladly.", "2026-11-20T09:00:00Z");
        told(ann, "Is it heavy?", "Yes.", "2026-11-23T09:00:00Z");
        answers.show(true);
        answers.typed().set("oven");
        assertThat(answers.rows()).extracting(AnswerRow::who).containsExactly("Tom Reyes");
        answers.typed().set("oba");
        assertThat(answers.rows()).extracting(AnswerRow::what).containsExactly("Is it heavy?");
        answers.typed().set("glad tom");
        assertThat(answers.rows()).hasSize(1);
    }

    @Test
    void anEmptyPageSaysWhy() {
        assertThat(answers.sight().get()).isEqualTo(AnswersViewModel.Sight.NOT_READ);
        answers.show(true);
        assertThat(answers.sight().get()).isEqualTo(AnswersViewModel.Sight.NOTHING_ASKED);
        open(tom, "Is it red?", "");
        assertThat(answers.sight().get()).isEqualTo(AnswersViewModel.Sight.SOME);
        answers.typed().set("blue");
        assertThat(answers.sight().get()).isEqualTo(AnswersViewModel.Sight.NOTHING_FOUND);
    }

    @Test
    void whatIsDoneElsewhereIsReadWhenSomebodyLooks() {
        open(tom, "Is it red?", "");
        assertThat(answers.rows()).isEmpty();
        answers.show(true);
        Question asked = open(ann, "Is it new?", "");
        assertThat(answers.rows()).hasSize(2);
        answers.show(false);
        shop.change(asked, asked.answered(new Question.Answer("Yes", shop.shop.instant(), "Mia")));
        assertThat(answers.rows()).allMatch(AnswerRow::isOpen);
        answers.show(true);
        assertThat(answers.rows()).extracting(AnswerRow::answer).containsExactly("", "Yes");
    }

    @Test
    void theFirstFiftyAreShownAndAllAreCounted() {
        for (int i = 0; i < 60; i++) {
            open(tom, "Is it number " + i + "?", "");
        }
        answers.show(true);
        assertThat(answers.rows()).hasSize(50);
        assertThat(answers.found().get()).isEqualTo(60);
    }

    @Test
    void onlyTheAnswerToWhatWasTypedLastIsShown() {
        open(tom, "Is it red?", "");
        open(ann, "Is it new?", "");
        answers.show(true);
        shop.background.hold();
        answers.typed().set("red");
        answers.typed().set("new");
        shop.background.finish();
        assertThat(answers.rows()).extracting(AnswerRow::what).containsExactly("Is it new?");
    }

    @Test
    void aRowOpensTheCardOfWhoAsked() {
        open(ann, "Is it new?", "");
        answers.show(true);
        answers.open(answers.rows().getFirst());
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(ann.id()));
    }

    @Test
    void whoWasToldWhatIsNotRightGetsTheRightAnswerToday() {
        Question no = told(tom, "Do you take old ovens?", "No.", "2026-11-20T09:00:00Z");
        Question yes = told(ann, "Do you take the old oven?", "Yes, for free.", "2026-11-23T09:00:00Z");
        answers.show(true);
        DisputeRow dispute = answers.dispute().get().orElseThrow();
        assertThat(dispute.newer().question()).isEqualTo(yes);
        assertThat(dispute.older().question()).isEqualTo(no);

        answers.right(dispute.newer());

        assertThat(answers.dispute().get()).isEmpty();
        assertThat(shop.now(yes)).contains(yes);
        Question again = (Question) shop.now(no).orElseThrow();
        assertThat(again.isOpen()).isTrue();
        assertThat(again.due()).contains(TestShop.due("2026-11-24"));
        assertThat(again.earlier()).extracting(Question.Answer::text).containsExactly("No.");
        assertThat(shop.toast()).isEqualTo("Settled two answers to “Do you take old ovens?”");
    }

    @Test
    void bothMayBeRightAndOneUndoBringsTheDisputeBack() {
        Question no = told(tom, "Do you take old ovens?", "No.", "2026-11-20T09:00:00Z");
        Question yes = told(ann, "Do you take the old oven?", "Yes, for free.", "2026-11-23T09:00:00Z");
        answers.show(true);
        assertThat(answers.disputes().get()).isEqualTo(1);
        answers.bothRight();

        assertThat(answers.dispute().get()).isEmpty();
        assertThat(((Question) shop.now(no).orElseThrow()).besides()).containsExactly(yes.id());
        assertThat(((Question) shop.now(yes).orElseThrow()).besides()).containsExactly(no.id());
        shop.shell.undo();
        assertThat(answers.dispute().get()).isPresent();
    }

    private Question open(Customer customer, String what, String due) {
        return shop.add(Question.asked(
                UUID.randomUUID(),
                customer.id(),
                what,
                "",
                "",
                shop.shop.instant(),
                Optional.of(due).filter(day -> !day.isEmpty()).map(TestShop::due)));
    }

    private Question told(Customer customer, String what, String answer, String at) {
        shop.clock.set(at);
        Question asked =
                Question.asked(UUID.randomUUID(), customer.id(), what, "", "", shop.shop.instant(), Optional.empty());
        Question told = shop.add(asked.answered(new Question.Answer(answer, shop.shop.instant(), "Ben")));
        shop.clock.set("2026-11-24T09:30:00Z");
        return told;
    }
}
