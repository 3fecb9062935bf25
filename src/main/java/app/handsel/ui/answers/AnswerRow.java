package app.handsel.ui.answers;

import app.handsel.model.Question;

/**
 * A question as it stands in Answers: who asked, what, what they were told, and when and by whom (also exactly). No
 * answer while it is open.
 */
public record AnswerRow(Question question, String who, String what, String answer, String state, String exactly) {

    boolean isOpen() {
        return question.isOpen();
    }
}
