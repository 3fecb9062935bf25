package app.handsel.ui.card.question;

import app.handsel.answers.AnswerBook;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Question;
import app.handsel.notebook.Action;
import app.handsel.notebook.Card;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.EntryForm;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OpenForm;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.TypedDue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A question being written down or changed in place; one that could be answered at once is kept with its answer. */
public final class QuestionFormViewModel implements EntryForm {

    private final Notebook notebook;
    private final Edits edits;
    private final Shop shop;
    private final Messages messages;
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty how = new SimpleStringProperty("");
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty answer = new SimpleStringProperty("");
    private final SimpleBooleanProperty answered = new SimpleBooleanProperty();
    private final TypedDue due;
    private final SimilarViewModel similar;
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final OpenForm form;
    private final ReadOnlyBooleanWrapper existing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private UUID customer = new UUID(0, 0);
    private Optional<Question> before = Optional.empty();

    public QuestionFormViewModel(
            Notebook notebook,
            Edits edits,
            AnswerBook book,
            Cards cards,
            Background background,
            Shop shop,
            Messages messages) {
        this.notebook = notebook;
        this.edits = edits;
        this.shop = shop;
        this.messages = messages;
        this.form = new OpenForm(background);
        this.due = new TypedDue(shop, messages);
        this.similar = new SimilarViewModel(book, cards, background, shop, messages);
        what.subscribe(this::look);
        answer.subscribe(this::look);
        answered.subscribe(this::look);
    }

    @Override
    public void start(Card of) {
        fill(of.customer().id(), Optional.empty());
    }

    @Override
    public boolean takes(Entry entry) {
        return entry instanceof Question;
    }

    @Override
    public void start(Card of, Entry question) {
        fill(question.customer(), Optional.of((Question) question));
    }

    private void fill(UUID of, Optional<Question> question) {
        close();
        customer = of;
        before = question;
        what.set(question.map(Question::what).orElse(""));
        how.set(question.map(Question::how).orElse(""));
        by.set(question.map(Question::by).orElse(shop.user()));
        due.fill(question.flatMap(Question::due));
        answer.set(question.flatMap(Question::answer).map(Question.Answer::text).orElse(""));
        answered.set(question.flatMap(Question::answer).isPresent());
        existing.set(question.isPresent());
        waiting.set(question.filter(Question::isOpen).isPresent());
        problem.set("");
        people.setAll(Stream.concat(Stream.of(shop.user()), shop.now().team().stream())
                .filter(name -> !name.isBlank())
                .distinct()
                .toList());
        form.open();
        look();
    }

    private void look() {
        if (form.shown().get()) {
            similar.look(customer, what.get(), answered.get() ? answer.get() : "", before.map(Question::id));
        }
    }

    /** Saves it, or says what is missing. */
    public void save() {
        if (what.get().isBlank()) {
            problem.set(messages.text("question.needs-what"));
        } else if (!due.isReadable()) {
            problem.set(messages.text("promise.needs-time", due.time().get()));
        } else if (answered.get() && answer.get().isBlank()) {
            problem.set(messages.text("question.needs-answer"));
        } else {
            before.map(this::changed).orElseGet(this::added).ifPresentOrElse(this::apply, this::close);
        }
    }

    private void apply(Edit edit) {
        form.save(() -> notebook.apply(edit));
    }

    private Optional<Edit> added() {
        Question asked =
                Question.asked(UUID.randomUUID(), customer, text(what), text(how), text(by), shop.instant(), due.due());
        if (!answered.get()) {
            return Optional.of(edits.added(asked));
        }
        Question told = asked.answered(answer());
        return Optional.of(edits.together(Action.QUESTION_ANSWERED, told, List.of(Change.added(told))));
    }

    /** Empty when nothing was changed. */
    private Optional<Edit> changed(Question old) {
        Optional<Due> known = due.due();
        Question reworded = old.reworded(text(what), text(how), text(by), known);
        if (old.isOpen() && answered.get()) {
            return Optional.of(edits.changed(Action.QUESTION_ANSWERED, old, reworded.answered(answer())));
        }
        Question next = old.answer()
                .map(told -> reworded.answered(new Question.Answer(text(answer), told.at(), told.by())))
                .orElse(reworded);
        return next.equals(old) ? Optional.empty() : Optional.of(edits.changed(old, next));
    }

    private Question.Answer answer() {
        return new Question.Answer(text(answer), shop.instant(), shop.user());
    }

    private static String text(StringProperty typed) {
        return typed.get().strip();
    }

    /** They had to ask once more: the question that is being changed. */
    public void askedAgain() {
        before.filter(Question::isOpen).ifPresent(this::askedAgain);
    }

    /** They had to ask once more what they asked in other words: no second question, but the first one once more. */
    public void askedAgainInstead() {
        similar.awaited().get().ifPresent(this::askedAgain);
    }

    private void askedAgain(Question question) {
        apply(edits.changed(Action.QUESTION_ASKED_AGAIN, question, question.askedAgain(shop.instant())));
    }

    /** Takes over what was told before. */
    void sayTheSame(SimilarRow earlier) {
        answered.set(true);
        answer.set(earlier.answer());
    }

    public void remove() {
        before.ifPresent(question -> apply(edits.removed(question)));
    }

    @Override
    public void close() {
        form.close();
        similar.clear();
    }

    public StringProperty what() {
        return what;
    }

    public StringProperty how() {
        return how;
    }

    public StringProperty by() {
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

    /** Who may find it out. */
    public ObservableList<String> people() {
        return people;
    }

    SimilarViewModel similar() {
        return similar;
    }

    @Override
    public ReadOnlyBooleanProperty open() {
        return form.shown();
    }

    public ReadOnlyBooleanProperty existing() {
        return existing.getReadOnlyProperty();
    }

    /** The question is there already, and the customer waits for the answer. */
    public ReadOnlyBooleanProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
