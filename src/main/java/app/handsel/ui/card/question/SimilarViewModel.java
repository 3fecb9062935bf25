package app.handsel.ui.card.question;

import app.handsel.answers.AnswerBook;
import app.handsel.answers.Similar;
import app.handsel.model.Customer;
import app.handsel.model.Question;
import app.handsel.notebook.Cards;
import app.handsel.ui.support.AnswerWords;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Earlier questions like the one that is being written, found while one types. */
final class SimilarViewModel {

    private static final int SHOWN = 3;

    /** What is being written, about whom; {@code itself} is the question that is there already. */
    private record Wanted(UUID customer, String what, String answer, Optional<UUID> itself) {}

    private record Found(List<SimilarRow> rows, Optional<Question> awaited) {

        static final Found NOTHING = new Found(List.of(), Optional.empty());
    }

    private final AnswerBook book;
    private final Cards cards;
    private final Background background;
    private final Messages messages;
    private final AnswerWords words;
    private final ObservableList<SimilarRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Question>> awaited = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** The notebook's thread looks here before it begins to search for something older. */
    private volatile Optional<Wanted> wanted = Optional.empty();

    SimilarViewModel(AnswerBook book, Cards cards, Background background, Shop shop, Messages messages) {
        this.book = book;
        this.cards = cards;
        this.background = background;
        this.messages = messages;
        this.words = new AnswerWords(messages, shop);
    }

    void look(UUID customer, String what, String answer, Optional<UUID> itself) {
        Optional<Wanted> now = Optional.of(new Wanted(customer, what, answer, itself));
        wanted = now;
        background.run(() -> now.equals(wanted) ? find(now.get()) : Found.NOTHING, found -> {
            if (now.equals(wanted)) {
                show(found);
            }
        });
    }

    void clear() {
        wanted = Optional.empty();
        show(Found.NOTHING);
    }

    private void show(Found found) {
        rows.setAll(found.rows());
        awaited.set(found.awaited());
    }

    private Found find(Wanted now) {
        Optional<Question> waiting = book.awaited(now.customer(), now.what(), now.itself());
        List<Similar> similar = book.similarTo(now.what(), now.itself(), SHOWN + 1).stream()
                .filter(one -> !waiting.equals(Optional.of(one.question())))
                .limit(SHOWN)
                .toList();
        Map<UUID, Customer> whom = cards.customers(
                similar.stream().map(one -> one.question().customer()).collect(Collectors.toSet()));
        return new Found(
                similar.stream()
                        .filter(one -> whom.containsKey(one.question().customer()))
                        .map(one -> row(one, whom.get(one.question().customer()).name(), now.answer()))
                        .toList(),
                waiting);
    }

    private SimilarRow row(Similar similar, String whom, String written) {
        Question question = similar.question();
        return question.answer()
                .map(answer -> new SimilarRow(
                        question,
                        question.what(),
                        answer.text(),
                        messages.text("similar.told", whom, words.told(answer)),
                        warning(similar, answer.text(), written)))
                .orElseGet(() -> new SimilarRow(
                        question, question.what(), "", messages.text("similar.open", whom, words.open(question)), ""));
    }

    private String warning(Similar similar, String told, String written) {
        if (!written.isBlank() && !book.agree(told, written)) {
            return messages.text("similar.differs");
        }
        return similar.disputed() ? messages.text("similar.disputed") : "";
    }

    ObservableList<SimilarRow> rows() {
        return rows;
    }

    /** What this customer asked before and still waits for. */
    ReadOnlyObjectProperty<Optional<Question>> awaited() {
        return awaited.getReadOnlyProperty();
    }

    /** When they asked what they still wait for. */
    String asked(Question question) {
        return messages.text("similar.awaited", question.what(), words.open(question));
    }
}
