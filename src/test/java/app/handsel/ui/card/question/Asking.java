package app.handsel.ui.card.question;

import app.handsel.answers.AnswerBook;
import app.handsel.model.Customer;
import app.handsel.model.Question;
import app.handsel.ui.support.TestShop;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A shop where customers ask, with the forms as the window wires them. */
final class Asking implements AutoCloseable {

    final TestShop shop = new TestShop();
    final AnswerBook book = new AnswerBook(shop.open.questions(), Locale.US);
    final QuestionFormViewModel question;
    final AnswerFormViewModel answer;

    Asking() {
        shop.open.notebook().listen(book::accept);
        question = new QuestionFormViewModel(
                shop.open.notebook(),
                shop.open.edits(),
                book,
                shop.open.cards(),
                shop.background,
                shop.shop,
                shop.messages);
        answer = new AnswerFormViewModel(
                shop.open.notebook(),
                shop.open.edits(),
                book,
                shop.open.cards(),
                shop.background,
                shop.shop,
                shop.messages);
    }

    Question open(Customer customer, String what) {
        return open(customer, what, "");
    }

    /** The answer is due on a day or at a time, or whenever. */
    Question open(Customer customer, String what, String due) {
        return shop.add(Question.asked(
                UUID.randomUUID(),
                customer.id(),
                what,
                "",
                "Ben",
                shop.shop.instant(),
                Optional.of(due).filter(day -> !day.isEmpty()).map(TestShop::due)));
    }

    Question told(Customer customer, String what, String answer) {
        Question asked = Question.asked(
                UUID.randomUUID(), customer.id(), what, "", "Ben", shop.shop.instant(), Optional.empty());
        return shop.add(asked.answered(new Question.Answer(answer, shop.shop.instant(), "Ben")));
    }

    List<Question> questions(Customer of) {
        return shop.card(of).all(Question.class);
    }

    @Override
    public void close() {
        shop.close();
    }
}
