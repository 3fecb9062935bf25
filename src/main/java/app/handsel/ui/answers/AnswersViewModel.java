package app.handsel.ui.answers;

import app.handsel.answers.AnswerBook;
import app.handsel.answers.Dispute;
import app.handsel.model.Customer;
import app.handsel.model.Question;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.AnswerWords;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Shop;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All that was asked and what was told, narrowed while one types; what is open first, and then the newest. */
public final class AnswersViewModel {

    /** So many are read before one types another word. */
    private static final int SHOWN = 50;

    /** How much there is to see, so that an empty page can say why. */
    public enum Sight {
        NOT_READ,
        NOTHING_ASKED,
        NOTHING_FOUND,
        SOME
    }

    private record Found(List<AnswerRow> rows, int all, Optional<DisputeRow> dispute, int disputes) {}

    private final AnswerBook book;
    private final Cards cards;
    private final Background background;
    private final Navigation navigation;
    private final Shop shop;
    private final AnswerWords words;
    private final Settling settling;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<AnswerRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<DisputeRow>> dispute = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper disputes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.NOT_READ);
    /** Who asked; only the notebook's thread writes and reads here. */
    private final Map<UUID, String> names = new HashMap<>();

    private volatile boolean namesKnown;
    /** What is wanted now; the notebook's thread looks here before it begins to search for something older. */
    private volatile String wanted = "";

    private boolean shown;
    private boolean stale = true;

    public AnswersViewModel(
            AnswerBook book,
            Notebook notebook,
            Edits edits,
            Cards cards,
            Background background,
            Navigation navigation,
            Shop shop,
            Messages messages,
            Notices notices) {
        this.book = book;
        this.cards = cards;
        this.background = background;
        this.navigation = navigation;
        this.shop = shop;
        this.words = new AnswerWords(messages, shop);
        this.settling = new Settling(notebook, edits, background, shop);
        typed.subscribe(text -> {
            wanted = text;
            stale = true;
            refresh();
        });
        notices.listen(this::follow);
    }

    private void follow(Edit edit) {
        boolean customers = edit.changes().stream().anyMatch(change -> change.any() instanceof Customer);
        boolean questions = edit.changes().stream().anyMatch(change -> change.any() instanceof Question);
        if (customers || questions) {
            namesKnown = false;
            stale = true;
            refresh();
        }
    }

    /** Whether anybody looks; what changes meanwhile is read when somebody does. */
    public void show(boolean looking) {
        shown = looking;
        refresh();
    }

    private void refresh() {
        if (shown && stale) {
            stale = false;
            String text = wanted;
            background.run(
                    () -> text.equals(wanted) ? Optional.of(find(text)) : Optional.<Found>empty(),
                    answer -> answer.filter(_ -> text.equals(wanted)).ifPresent(now -> show(now, text)));
        }
    }

    private void show(Found now, String text) {
        rows.setAll(now.rows());
        found.set(now.all());
        disputes.set(now.disputes());
        dispute.set(now.dispute());
        sight.set(now.all() > 0 ? Sight.SOME : text.isBlank() ? Sight.NOTHING_ASKED : Sight.NOTHING_FOUND);
    }

    private Found find(String text) {
        if (!namesKnown) {
            namesKnown = true;
            readNames();
        }
        List<Question> all = book.matching(text, question -> name(question.customer()));
        List<Dispute> differing = book.disputes();
        return new Found(
                inOrder(all).limit(SHOWN).map(this::row).toList(),
                all.size(),
                differing.stream().findFirst().map(one -> new DisputeRow(row(one.newer()), row(one.older()))),
                differing.size());
    }

    private void readNames() {
        var asking = book.matching("", _ -> "").stream().map(Question::customer).collect(Collectors.toSet());
        names.clear();
        cards.customers(asking).forEach((id, known) -> names.put(id, known.name()));
    }

    private String name(UUID customer) {
        return names.getOrDefault(customer, "");
    }

    private Stream<Question> inOrder(List<Question> all) {
        var open = all.stream().filter(Question::isOpen).sorted(Comparator.comparing(this::promised));
        var answered = all.stream()
                .filter(question -> !question.isOpen())
                .sorted(Comparator.comparing(AnswersViewModel::told).reversed());
        return Stream.concat(open, answered);
    }

    private Instant promised(Question question) {
        return question.due().map(due -> due.lateFrom(shop.now().zone())).orElse(Instant.MAX);
    }

    private static Instant told(Question question) {
        return question.answer().map(Question.Answer::at).orElseThrow();
    }

    private AnswerRow row(Question question) {
        return new AnswerRow(
                question,
                name(question.customer()),
                question.what(),
                question.answer().map(Question.Answer::text).orElse(""),
                question.answer().map(words::told).orElseGet(() -> words.open(question)),
                words.exactly(question));
    }

    /** To the customer who asked. */
    public void open(AnswerRow row) {
        navigation.open(new Place.CardOf(row.question().customer()));
    }

    /** What {@code right} says is what we say; the other customer has to be told. */
    public void right(AnswerRow right) {
        dispute.get().ifPresent(two -> {
            AnswerRow wrong = right.equals(two.newer()) ? two.older() : two.newer();
            settling.against(wrong.question(), right.question());
        });
    }

    /** Each was told what is right for them. */
    public void bothRight() {
        dispute.get()
                .ifPresent(
                        two -> settling.both(two.newer().question(), two.older().question()));
    }

    public StringProperty typed() {
        return typed;
    }

    public ObservableList<AnswerRow> rows() {
        return rows;
    }

    /** How many there are, of which the first are shown. */
    public ReadOnlyIntegerProperty found() {
        return found.getReadOnlyProperty();
    }

    /** The newest two answers that differ. */
    public ReadOnlyObjectProperty<Optional<DisputeRow>> dispute() {
        return dispute.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty disputes() {
        return disputes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sight> sight() {
        return sight.getReadOnlyProperty();
    }
}
