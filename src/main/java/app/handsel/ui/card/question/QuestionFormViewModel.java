package app.handsel.ui.card.question;

import app.handsel.answers.AnswerBook;
import app.handsel.model.Question;
import app.handsel.notebook.Action;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Colleague;
import app.handsel.ui.support.EntryFormViewModel;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.TypedDue;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A question being written down or changed in place; one that could be answered at once is kept with its answer. */
public final class QuestionFormViewModel extends EntryFormViewModel<Question> {

    private final Edits edits;
    private final Shop shop;
    private final Messages messages;
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty how = new SimpleStringProperty("");
    private final Colleague by = new Colleague();
    private final StringProperty answer = new SimpleStringProperty("");
    private final SimpleBooleanProperty answered = new SimpleBooleanProperty();
    private final TypedDue due;
    private final SimilarViewModel similar;
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();

    public QuestionFormViewModel(
            Notebook notebook,
            Edits edits,
            AnswerBook book,
            Cards cards,
            Background background,
            Shop shop,
            Messages messages) {
        super(Question.class, notebook, edits, background);
        this.edits = edits;
        this.shop = shop;
        this.messages = messages;
        this.due = new TypedDue(shop, messages);
        this.similar = new SimilarViewModel(book, cards, background, shop, messages);
        what.subscribe(this::look);
        answer.subscribe(this::look);
        answered.subscribe(this::look);
    }

    @Override
    protected void fill(Optional<Question> known) {
        similar.clear();
        what.set(known.map(Question::what).orElse(""));
        how.set(known.map(Question::how).orElse(""));
        by.fill(shop, known.map(Question::by).orElse(shop.user()));
        due.fill(known.flatMap(Question::due));
        answer.set(known.flatMap(Question::answer).map(Question.Answer::text).orElse(""));
        answered.set(known.flatMap(Question::answer).isPresent());
    }

    @Override
    protected void stand(Optional<Question> now) {
        waiting.set(now.filter(Question::isOpen).isPresent());
        // What was answered meanwhile stays answered, unless another answer is being typed here.
        now.flatMap(Question::answer).filter(_ -> !answered.get()).ifPresent(told -> {
            answered.set(true);
            answer.set(told.text());
        });
    }

    @Override
    protected void opened() {
        look();
    }

    private void look() {
        if (open().get()) {
            similar.look(customer(), what.get(), answered.get() ? answer.get() : "", before().map(Question::id));
        }
    }

    @Override
    public void save() {
        if (isWhole()) {
            before().ifPresentOrElse(this::change, this::add);
        }
    }

    private boolean isWhole() {
        if (what.get().isBlank()) {
            refuse(messages.text("question.needs-what"));
        } else if (due.problem().isPresent()) {
            refuse(due.problem().orElseThrow());
        } else if (answered.get() && answer.get().isBlank()) {
            refuse(messages.text("question.needs-answer"));
        } else {
            return true;
        }
        return false;
    }

    private void add() {
        Question asked =
                Question.asked(id(), customer(), text(what), text(how), by.chosen(), shop.instant(), due.due());
        if (answered.get()) {
            Question told = asked.answered(answer());
            apply(() -> edits.together(Action.QUESTION_ANSWERED, told, List.of(Change.added(told))));
        } else {
            save(asked);
        }
    }

    private void change(Question old) {
        Question reworded = reworded(old);
        if (old.isOpen() && answered.get()) {
            save(Action.QUESTION_ANSWERED, reworded.answered(answer()));
        } else {
            save(old.answer()
                    .map(told -> reworded.answered(new Question.Answer(text(answer), told.at(), told.by())))
                    .orElse(reworded));
        }
    }

    private Question reworded(Question old) {
        return old.reworded(text(what), text(how), by.chosen(), due.due());
    }

    private Question.Answer answer() {
        return new Question.Answer(text(answer), shop.instant(), shop.user());
    }

    private static String text(StringProperty typed) {
        return typed.get().strip();
    }

    /** They had to ask once more: the question that is being changed, with whatever was changed in it. */
    public void askedAgain() {
        before().filter(Question::isOpen)
                .filter(_ -> isWhole())
                .ifPresent(
                        old -> save(Action.QUESTION_ASKED_AGAIN, reworded(old).askedAgain(shop.instant())));
    }

    /** They had to ask once more what they asked in other words: no second question, but the first one once more. */
    public void askedAgainInstead() {
        similar.awaited()
                .get()
                .ifPresent(question -> apply(() ->
                        edits.changed(Action.QUESTION_ASKED_AGAIN, question, question.askedAgain(shop.instant()))));
    }

    /** Takes over what was told before. */
    void sayTheSame(SimilarRow earlier) {
        answered.set(true);
        answer.set(earlier.answer());
    }

    @Override
    public void close() {
        super.close();
        similar.clear();
    }

    public StringProperty what() {
        return what;
    }

    public StringProperty how() {
        return how;
    }

    /** Who finds it out. */
    public Colleague by() {
        return by;
    }

    public StringProperty answerText() {
        return answer;
    }

    /** Whether the answer was given already. */
    public SimpleBooleanProperty answered() {
        return answered;
    }

    public TypedDue due() {
        return due;
    }

    SimilarViewModel similar() {
        return similar;
    }

    /** The question is there already, and the customer waits for the answer. */
    public ReadOnlyBooleanProperty waiting() {
        return waiting.getReadOnlyProperty();
    }
}
