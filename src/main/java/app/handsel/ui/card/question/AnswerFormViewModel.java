package app.handsel.ui.card.question;

import app.handsel.answers.AnswerBook;
import app.handsel.model.Entry;
import app.handsel.model.Question;
import app.handsel.notebook.Action;
import app.handsel.notebook.Card;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.AnswerWords;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.EntryForm;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OpenForm;
import app.handsel.ui.support.Shop;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Answering a question that is open, in the words that the customer was told. */
public final class AnswerFormViewModel implements EntryForm {

    private final Notebook notebook;
    private final Edits edits;
    private final Shop shop;
    private final Messages messages;
    private final AnswerWords words;
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final StringProperty answer = new SimpleStringProperty("");
    private final SimilarViewModel similar;
    private final OpenForm form;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Question> asked = Optional.empty();

    public AnswerFormViewModel(
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
        this.words = new AnswerWords(messages, shop);
        this.form = new OpenForm(background);
        this.similar = new SimilarViewModel(book, cards, background, shop, messages);
        answer.subscribe(this::look);
    }

    /** Answers what this customer waits for first; does nothing when that is nothing. */
    @Override
    public void start(Card of) {
        of.all(Question.class).stream()
                .filter(Question::isOpen)
                .min(Comparator.comparing(this::promised).thenComparing(question -> question.asked()))
                .ifPresent(question -> start(of, question));
    }

    private Instant promised(Question question) {
        return question.due().map(due -> due.lateFrom(shop.now().zone())).orElse(Instant.MAX);
    }

    @Override
    public boolean takes(Entry entry) {
        return entry instanceof Question question && question.isOpen();
    }

    @Override
    public void start(Card of, Entry entry) {
        Question question = (Question) entry;
        close();
        asked = Optional.of(question);
        what.set(question.what());
        state.set(words.open(question));
        answer.set("");
        problem.set("");
        form.open();
        look();
    }

    private void look() {
        if (form.shown().get()) {
            asked.ifPresent(question ->
                    similar.look(question.customer(), question.what(), answer.get(), Optional.of(question.id())));
        }
    }

    /** Keeps what they were told, or asks for it. */
    public void save() {
        if (answer.get().isBlank()) {
            problem.set(messages.text("question.needs-answer"));
        } else {
            asked.ifPresent(question -> {
                var told = new Question.Answer(answer.get().strip(), shop.instant(), shop.user());
                form.save(() ->
                        notebook.apply(edits.changed(Action.QUESTION_ANSWERED, question, question.answered(told))));
            });
        }
    }

    /** Takes over what was told before. */
    void sayTheSame(SimilarRow earlier) {
        answer.set(earlier.answer());
    }

    @Override
    public void close() {
        form.close();
        similar.clear();
    }

    /** What they asked. */
    public ReadOnlyStringProperty what() {
        return what.getReadOnlyProperty();
    }

    /** When they asked, and when the answer is due. */
    public ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    public StringProperty answerText() {
        return answer;
    }

    SimilarViewModel similar() {
        return similar;
    }

    @Override
    public ReadOnlyBooleanProperty open() {
        return form.shown();
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
