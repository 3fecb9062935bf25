package app.handsel.ui.capture;

import app.handsel.answers.AnswerBook;
import app.handsel.answers.Similar;
import app.handsel.capture.found.Finding;
import app.handsel.model.Customer;
import app.handsel.model.Question;
import app.handsel.notebook.Cards;
import app.handsel.ui.support.AnswerWords;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks up, for each question in a note, whether it was asked or answered before. */
final class EarlierAnswers {

    private final AnswerBook book;
    private final Cards cards;
    private final Background background;
    private final Messages messages;
    private final AnswerWords words;

    EarlierAnswers(AnswerBook book, Cards cards, Background background, Shop shop, Messages messages) {
        this.book = book;
        this.cards = cards;
        this.background = background;
        this.messages = messages;
        this.words = new AnswerWords(messages, shop);
    }

    /** Writes beside each question what there is to say of it. */
    void look(List<Chip> chips, Optional<UUID> customer) {
        for (Chip chip : chips) {
            if (chip.finding().get() instanceof Finding.Question asked && chip.looksUp(asked.what())) {
                background.run(() -> earlier(asked.what(), customer), found -> {
                    if (chip.finding().get().what().equals(asked.what())) {
                        chip.earlier().set(found);
                    }
                });
            }
        }
    }

    private String earlier(String what, Optional<UUID> customer) {
        Optional<Question> waiting = customer.flatMap(who -> book.awaited(who, what, Optional.empty()));
        return waiting.map(question -> messages.text("capture.asked-before", words.when(question.asked())))
                .or(() -> book.similarTo(what, Optional.empty(), 1).stream()
                        .findFirst()
                        .map(Similar::question)
                        .flatMap(this::told))
                .orElse("");
    }

    private Optional<String> told(Question question) {
        return question.answer().map(answer -> {
            Customer whom = cards.customers(Set.of(question.customer())).get(question.customer());
            String name = whom == null ? "" : whom.name();
            return messages.text("capture.answered-before", name, words.when(answer.at()), answer.text());
        });
    }
}
