package app.handsel.ui.card.question;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.ui.kit.ColleagueView;
import app.handsel.ui.kit.DueFields;
import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The form of a question: what is unknown, and who finds it out, how and until when; or what they were told. */
public final class QuestionFormView {

    private final QuestionFormViewModel question;
    private final Messages messages;
    private final Form form;

    public QuestionFormView(QuestionFormViewModel question, Messages messages) {
        this.question = question;
        this.messages = messages;
        TextField what = new TextField();
        what.setId("question-what");
        what.textProperty().bindBidirectional(question.what());
        what.setPromptText(messages.text("question.what-prompt"));
        TextField how = new TextField();
        how.setId("question-how");
        how.textProperty().bindBidirectional(question.how());
        how.setPromptText(messages.text("question.how-prompt"));
        DueFields due = new DueFields("question", messages.text("question.due-on"), question.due(), messages);
        form = new Form(messages.text("entry.question"), question.problem(), question::save, question::close);
        form.with(
                Form.field(messages.text("question.what"), what),
                new AwaitedView(question.similar(), messages, question::askedAgainInstead),
                new SimilarView(question.similar(), messages, question::sayTheSame),
                Form.field(messages.text("question.how"), how),
                Form.field(messages.text("question.by"), new ColleagueView("question-by", question.by()).box()),
                due.fields(),
                due.soon(),
                answered(),
                answer());
        form.actions(
                button("question-save", messages.text("save"), Feather.CHECK, question::save, "accent"),
                styled(new Label(messages.text("form.save-key")), "hint"),
                button("question-close", messages.text("cancel"), question::close),
                again(),
                remove());
        form.setId("question-form");
        form.visibleProperty().bind(question.open());
        form.managedProperty().bind(form.visibleProperty());
        question.open().subscribe(open -> {
            if (open) {
                what.requestFocus();
            }
        });
    }

    private Node answered() {
        CheckBox answered = new CheckBox(messages.text("question.answered-already"));
        answered.setId("question-answered");
        answered.setWrapText(true);
        answered.selectedProperty().bindBidirectional(question.answered());
        answered.visibleProperty()
                .bind(question.waiting().or(question.existing().not()));
        answered.managedProperty().bind(answered.visibleProperty());
        return answered;
    }

    private Node answer() {
        TextArea answer = Parts.textArea("question-answer");
        answer.setPrefRowCount(3);
        answer.textProperty().bindBidirectional(question.answerText());
        VBox field = Form.field(messages.text("question.answer"), answer);
        field.visibleProperty().bind(question.answered());
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private Button again() {
        Button again = button("question-again", messages.text("question.again"), Feather.REPEAT, question::askedAgain);
        again.visibleProperty().bind(question.waiting());
        again.managedProperty().bind(again.visibleProperty());
        return again;
    }

    private Button remove() {
        Button remove = button("question-remove", messages.text("remove"), Feather.TRASH_2, question::remove);
        remove.visibleProperty().bind(question.existing());
        remove.managedProperty().bind(remove.visibleProperty());
        return remove;
    }

    public Node root() {
        return form;
    }
}
