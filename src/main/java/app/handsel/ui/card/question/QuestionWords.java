package app.handsel.ui.card.question;

import app.handsel.model.Question;
import app.handsel.notebook.Card;
import app.handsel.ui.support.AnswerWords;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import java.util.List;

/** What a customer asked, as it stands on their card. */
public final class QuestionWords {

    private final Messages messages;
    private final AnswerWords words;

    public QuestionWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.words = new AnswerWords(messages, shop);
    }

    /** Open and answered, the newest first. */
    public List<EntryRow> rows(Card card) {
        return card.all(Question.class).stream().map(this::row).toList();
    }

    private EntryRow row(Question question) {
        String state = question.answer()
                .map(answer -> messages.text("question.answered", answer.text(), words.told(answer)))
                .orElseGet(() -> open(question));
        return new EntryRow(question, question.what(), state);
    }

    private String open(Question question) {
        String state = words.open(question);
        return question.by().isBlank() ? state : messages.text("question.by-whom", state, question.by());
    }
}
