package app.handsel.ui.card;

import app.handsel.model.Customer;
import app.handsel.model.Folding;
import app.handsel.model.Interest;
import app.handsel.model.Labelled;
import app.handsel.model.Settings;
import app.handsel.notebook.Card;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.card.checklist.ChecklistViewModel;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Deed;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.Once;
import app.handsel.ui.support.OwedActions;
import app.handsel.ui.support.OwedRow;
import app.handsel.ui.support.OwedRows;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.SayLine;
import app.handsel.ui.support.SayWords;
import app.handsel.ui.support.Shop;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One customer at a glance, kept up to date with every edit about them. */
public final class CardViewModel {

    private static final int NOTES_AT_FIRST = 40;

    private final Notebook notebook;
    private final Edits edits;
    private final Cards cards;
    private final Background background;
    private final Once once;
    private final Navigation navigation;
    private final Shop shop;
    private final OwedRows owedRows;
    private final OwedActions actions;
    private final CardWords words;
    private final SayWords sayWords;
    private final ReadOnlyObjectWrapper<Optional<Card>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Customer>> customer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper older = new ReadOnlyIntegerWrapper();
    private final ObservableList<SayLine> sayFirst = FXCollections.observableArrayList();
    private final ObservableList<OwedRow> owed = FXCollections.observableArrayList();
    private final ObservableList<Interest> interests = FXCollections.observableArrayList();
    private final ObservableList<TimelineRow> timeline = FXCollections.observableArrayList();
    private final CardSection money;
    private final CardSection settled;
    private final List<CardSection> sections;
    private final ChecklistViewModel checklist;
    private final ObservableList<Labelled> details = FXCollections.observableArrayList();
    private final ObservableList<SentRow> sent = FXCollections.observableArrayList();
    private Optional<Customer> referrer = Optional.empty();
    private UUID shown = new UUID(0, 0);
    private int notes = NOTES_AT_FIRST;

    public CardViewModel(
            Notebook notebook,
            Edits edits,
            Cards cards,
            Background background,
            Navigation navigation,
            Shop shop,
            OwedRows owedRows,
            OwedActions actions,
            SayWords sayWords,
            CardWords words,
            List<CardSection> sections,
            ChecklistViewModel checklist,
            Notices notices) {
        this.notebook = notebook;
        this.edits = edits;
        this.cards = cards;
        this.background = background;
        this.once = new Once(background);
        this.navigation = navigation;
        this.shop = shop;
        this.owedRows = owedRows;
        this.actions = actions;
        this.sayWords = sayWords;
        this.words = words;
        this.money = new CardSection("money", words::balance, words::payments);
        this.settled = new CardSection("settled", words::settled);
        this.sections = List.copyOf(sections);
        this.checklist = checklist;
        notices.listen(this::follow);
    }

    public void show(UUID id) {
        if (!id.equals(shown)) {
            shown = id;
            notes = NOTES_AT_FIRST;
            // Nothing of the last customer may stand beside what is written about this one.
            card.set(Optional.empty());
            customer.set(Optional.empty());
        }
        refresh();
    }

    public void refresh() {
        UUID id = shown;
        int newest = notes;
        background.run(() -> cards.card(id, newest), found -> {
            if (id.equals(shown)) {
                fill(found);
            }
        });
    }

    public void showOlder() {
        notes += 200;
        refresh();
    }

    private void follow(Edit edit) {
        if (edit.changes().stream().anyMatch(this::concerns)) {
            refresh();
        }
    }

    /** Another customer may be who sent them or whom they sent, and the settings say when something is due. */
    private boolean concerns(Change change) {
        return change.customer().equals(shown) || change.any() instanceof Customer || change.any() instanceof Settings;
    }

    /** The forms are told last: one that waits for its card takes the focus, and what is not shown cannot have it. */
    private void fill(Optional<Card> found) {
        referrer = found.flatMap(Card::referrer);
        customer.set(found.map(Card::customer));
        found.ifPresentOrElse(this::fill, this::leave);
        card.set(found);
    }

    /** They were removed, or adding them was taken back: a card of nobody would take notes about nobody. */
    private void leave() {
        Stream.of(sayFirst, owed, interests, timeline, sent, details).forEach(List::clear);
        allSections().forEach(CardSection::clear);
        older.set(0);
        navigation.leave(shown);
    }

    private void fill(Card read) {
        UUID id = read.customer().id();
        var obligations = shop.owed().at(shop.instant(), read.known()).stream()
                .filter(one -> one.customer().equals(id))
                .toList();
        checklist.show(read, obligations);
        CardSection.keep(sayFirst, sayWords.lines(read, obligations));
        CardSection.keep(
                owed,
                Stream.concat(
                                obligations.stream(),
                                NotYetOwed.of(read, obligations, shop.now().zone()))
                        .map(obligation -> owedRows.row(obligation, read.customer(), read.entries()))
                        .toList());
        CardSection.keep(interests, read.interests());
        CardSection.keep(timeline, read.notes().stream().map(words::note).toList());
        older.set(read.olderNotes());
        allSections().forEach(section -> section.show(read));
        CardSection.keep(sent, words.sent(read.sent()));
        CardSection.keep(details, words.details(read.customer()));
    }

    private Stream<CardSection> allSections() {
        return Stream.concat(Stream.of(money, settled), sections.stream());
    }

    public void act(OwedRow row, Deed deed) {
        actions.act(row, deed);
    }

    public void mail(OwedRow row) {
        customer.get().ifPresent(to -> actions.mail(row, to));
    }

    public void addInterest(String text) {
        if (!text.isBlank()) {
            var interest = new Interest(UUID.randomUUID(), shown, text.strip(), shop.instant());
            background.run(() -> notebook.apply(edits.added(interest)), _ -> {});
        }
    }

    public void removeInterest(Interest interest) {
        once.run(interest.id(), () -> notebook.apply(edits.removed(interest)), _ -> {});
    }

    public void removeNote(TimelineRow row) {
        once.run(row.note().id(), () -> notebook.apply(edits.removed(row.note())), _ -> {});
    }

    /** Removes the customer and everything about them; Undo brings all of it back. */
    public void removeCustomer() {
        UUID id = shown;
        once.run(id, () -> cards.card(id, Integer.MAX_VALUE).map(all -> notebook.apply(edits.removed(all))), _ -> {});
    }

    /** Asks whether the customer is to be erased for good. */
    public void eraseCustomer() {
        customer.get().ifPresent(known -> navigation.open(new Place.Erase(known.id(), known.name())));
    }

    public void open(Customer other) {
        navigation.open(new Place.CardOf(other.id()));
    }

    /** The whole card as it was read, for the forms that change it. */
    ReadOnlyObjectProperty<Optional<Card>> card() {
        return card.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Customer>> customer() {
        return customer.getReadOnlyProperty();
    }

    /** Who sent them. */
    public Optional<Customer> referrer() {
        return referrer;
    }

    public ReadOnlyIntegerProperty older() {
        return older.getReadOnlyProperty();
    }

    public ObservableList<SayLine> sayFirst() {
        return sayFirst;
    }

    public ObservableList<OwedRow> owed() {
        return owed;
    }

    public ObservableList<Interest> interests() {
        return interests;
    }

    public ObservableList<TimelineRow> timeline() {
        return timeline;
    }

    /** The notes that have all of some words in them. */
    public List<TimelineRow> timelineWith(String typed) {
        var words = List.of(Folding.fold(typed).split(" "));
        return timeline.stream()
                .filter(row -> words.stream().allMatch(Folding.fold(row.note().text())::contains))
                .toList();
    }

    public ObservableList<EntryRow> payments() {
        return money.rows();
    }

    CardSection money() {
        return money;
    }

    /** Promises that are kept or released, newest first. */
    public ObservableList<EntryRow> settled() {
        return settled.rows();
    }

    /** Everything else that stands beside what is owed, in the order of the card. */
    List<CardSection> sections() {
        return Stream.concat(sections.stream(), Stream.of(settled)).toList();
    }

    /** What else is known of them: addresses, their days, fields of one's own. */
    public ObservableList<Labelled> details() {
        return details;
    }

    /** Whom they sent, and whom these sent in turn. */
    public ObservableList<SentRow> sent() {
        return sent;
    }
}
