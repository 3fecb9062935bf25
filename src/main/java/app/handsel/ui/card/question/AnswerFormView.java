package app.handsel.ui.card.question;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The form of an answer: what they asked, what others were told, and what they are told now. */
public final class AnswerFormView {

    private final Form form;

    public AnswerFormView(AnswerFormViewModel answer, Messages messages) {
        Label what = wrapped("", "owed-who");
        what.setId("answer-what");
        what.textProperty().bind(answer.what());
        Label state = wrapped("", "subtle");
        state.textProperty().bind(answer.state());
        TextArea text = Parts.textArea("answer-text");
        text.setPrefRowCount(3);
        text.textProperty().bindBidirectional(answer.answerText());
        form = new Form(messages.text("answer.title"), answer.problem(), answer::save, answer::close);
        form.with(
                new VBox(4, what, state),
                Form.field(messages.text("question.answer"), text),
                new SimilarView(answer.similar(), messages, answer::sayTheSame));
        form.actions(
                button("answer-save", messages.text("answer.save"), Feather.CHECK, answer::save, "accent"),
                styled(new Label(messages.text("form.save-key")), "hint"),
                button("answer-close", messages.text("cancel"), answer::close));
        form.setId("answer-form");
        form.visibleProperty().bind(answer.open());
        form.managedProperty().bind(form.visibleProperty());
        answer.open().subscribe(open -> {
            if (open) {
                text.requestFocus();
            }
        });
    }

    public Node root() {
        return form;
    }
}
