package app.handsel.ui.support;

import app.handsel.model.Due;
import app.handsel.model.Question;
import java.time.Instant;

/** Puts into words how a question stands: asked when and due when, or told when and by whom. */
public final class AnswerWords {

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;

    public AnswerWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
    }

    /** "told last Tuesday at 9:30 by Mia". */
    public String told(Question.Answer answer) {
        return answer.by().isBlank()
                ? messages.text("question.told", when(answer.at()))
                : messages.text("question.told-by", when(answer.at()), answer.by());
    }

    /** "asked last Tuesday at 9:30, and again yesterday; answer due Friday". */
    public String open(Question question) {
        String asked = question.again().isEmpty()
                ? messages.text("question.asked", when(question.asked()))
                : messages.text(
                        "question.asked-again",
                        when(question.asked()),
                        when(question.again().getLast()));
        return question.due().map(due -> due(asked, due)).orElse(asked);
    }

    private String due(String asked, Due due) {
        boolean late = !due.lateFrom(shop.now().zone()).isAfter(shop.instant());
        return messages.text(late ? "question.was-due" : "question.due", asked, time.due(due, shop.time()));
    }

    /** Exactly, for a tooltip or a screen reader. */
    public String exactly(Question question) {
        return time.exactly(shop.time(question.answer().map(Question.Answer::at).orElse(question.asked())));
    }

    public String when(Instant moment) {
        return time.moment(shop.time(moment), shop.time());
    }
}
