package app.handsel.ui.card.question;

import app.handsel.answers.AnswerBook;
import app.handsel.model.Entry;
import app.handsel.model.Question;
import app.handsel.notebook.Action;
import app.handsel.notebook.Card;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.notebook.Problem;
import app.handsel.ui.support.AnswerWords;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.EntryFormViewModel;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Answering a question that is open, in the words that the customer was told. */
public final class AnswerFormViewModel extends EntryFormViewModel<Question> {

    private final Shop shop;
    private final Messages messages;
    private final AnswerWords words;
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final StringProperty answer = new SimpleStringProperty("");
    private final SimilarViewModel similar;

    public AnswerFormViewModel(
            Notebook notebook,
            Edits edits,
            AnswerBook book,
            Cards cards,
            Background background,
            Shop shop,
            Messages messages) {
        super(Question.class, notebook, edits, background);
        this.shop = shop;
        this.messages = messages;
        this.words = new AnswerWords(messages, shop);
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
    protected void fill(Optional<Question> known) {
        similar.clear();
        what.set(known.map(Question::what).orElse(""));
        answer.set("");
    }

    @Override
    protected void stand(Optional<Question> now) {
        state.set(now.map(words::open).orElse(""));
    }

    @Override
    protected void opened() {
        look();
    }

    private void look() {
        if (open().get()) {
            before().ifPresent(question ->
                    similar.look(question.customer(), question.what(), answer.get(), Optional.of(question.id())));
        }
    }

    /** Keeps what they were told, or asks for it. */
    @Override
    public void save() {
        if (answer.get().isBlank()) {
            refuse(messages.text("question.needs-answer"));
        } else if (!before().filter(Question::isOpen).isPresent()) {
            refuse(messages.text(Problem.CHANGED_MEANWHILE));
        } else {
            var told = new Question.Answer(answer.get().strip(), shop.instant(), shop.user());
            before().ifPresent(question -> save(Action.QUESTION_ANSWERED, question.answered(told)));
        }
    }

    /** Takes over what was told before. */
    void sayTheSame(SimilarRow earlier) {
        answer.set(earlier.answer());
    }

    @Override
    public void close() {
        super.close();
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
}
