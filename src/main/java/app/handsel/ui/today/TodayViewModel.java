package app.handsel.ui.today;

import app.handsel.model.Customer;
import app.handsel.model.Obligation;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Rhythm;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Owing;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Deed;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.OwedActions;
import app.handsel.ui.support.OwedRow;
import app.handsel.ui.support.OwedRows;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is owed to anybody, ranked; and when nothing is, what falls due next. */
public final class TodayViewModel {

    /** More rows than anybody reads in a day; the heading says how many there are in all. */
    private static final int SHOWN = 200;

    private final Owing owing;
    private final Cards cards;
    private final Background background;
    private final Shop shop;
    private final OwedRows words;
    private final OwedActions actions;
    private final Navigation navigation;
    private final Messages messages;
    private final SpokenTime time;
    private final ObservableList<OwedRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper next = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper day = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final BooleanProperty nextDay = new SimpleBooleanProperty();
    private final BooleanProperty mine = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper team = new ReadOnlyBooleanWrapper();
    private Map<UUID, Customer> customers = Map.of();

    public TodayViewModel(
            Owing owing,
            Cards cards,
            Background background,
            Shop shop,
            OwedRows words,
            OwedActions actions,
            Navigation navigation,
            Messages messages,
            Notices notices) {
        this.owing = owing;
        this.cards = cards;
        this.background = background;
        this.shop = shop;
        this.words = words;
        this.actions = actions;
        this.navigation = navigation;
        this.messages = messages;
        this.time = new SpokenTime(messages);
        notices.listen(_ -> refresh());
        nextDay.subscribe(this::refresh);
        mine.subscribe(this::refresh);
        shop.settings().subscribe(_ -> team.set(shop.everybody().size() > 1));
    }

    /** Everything read for one look at Today; {@code coming} are the promises to those who have paid. */
    private record Found(
            int all,
            List<Obligation> owed,
            List<Promise> coming,
            Map<UUID, Customer> customers,
            Optional<LocalDate> next) {}

    public void refresh() {
        var filter = new TodayFilter(nextDay.get(), mine.get());
        background.run(() -> look(filter), this::show);
    }

    private Found look(TodayFilter filter) {
        var now = shop.time();
        var until = now.toLocalDate().plusDays(shop.now().leadDays());
        var rhythm = shop.now().rhythm().orElse(Rhythm.USUAL);
        var owed = shop.owed().at(now.toInstant(), owing.until(until, now.toInstant(), rhythm));
        var shown = owed.stream()
                .filter(one -> filter.shows(one, now.toInstant(), shop.user()))
                .limit(SHOWN)
                .toList();
        return new Found(
                owed.size(),
                shown,
                coming(shown),
                cards.customers(shown.stream().map(Obligation::customer).collect(Collectors.toSet())),
                owing.nextDueAfter(until));
    }

    /** What a payer is told comes next may be due much later than what is owed now. */
    private List<Promise> coming(List<Obligation> owed) {
        return owed.stream()
                .filter(obligation -> obligation.about() instanceof Payment)
                .map(Obligation::customer)
                .distinct()
                .flatMap(customer -> cards.card(customer, 0).stream())
                .flatMap(card -> card.promises().stream())
                .toList();
    }

    private void show(Found found) {
        customers = found.customers();
        read.set(true);
        day.set(time.exactDay(shop.time().toLocalDate()));
        count.set(found.all());
        next.set(found.next()
                .map(day ->
                        messages.text("today.next", time.day(day, shop.time().toLocalDate())))
                .orElseGet(() -> messages.text("today.nothing-ahead")));
        var shown = found.owed().stream()
                .filter(obligation -> customers.containsKey(obligation.customer()))
                .map(obligation -> words.row(obligation, customers.get(obligation.customer()), found.coming()))
                .toList();
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
    }

    public void act(OwedRow row, Deed deed) {
        actions.act(row, deed);
    }

    public void mail(OwedRow row) {
        Optional.ofNullable(customers.get(row.customer())).ifPresent(customer -> actions.mail(row, customer));
    }

    public void open(OwedRow row) {
        navigation.open(new Place.CardOf(row.customer()));
    }

    /** Goes to all versions of what a row is about. */
    public void versions(OwedRow row) {
        navigation.open(
                new Place.Versions(row.customer(), row.obligation().about().id()));
    }

    public ObservableList<OwedRow> rows() {
        return rows;
    }

    /** How much is owed in all, also what is not shown. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Whether the notebook has been read; before that an empty list means nothing. */
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /** Only what must be done by this time tomorrow. */
    public BooleanProperty nextDay() {
        return nextDay;
    }

    /** Only what nobody else has taken on. */
    public BooleanProperty mine() {
        return mine;
    }

    /** Whether there is anybody else to take things on. */
    public ReadOnlyBooleanProperty team() {
        return team.getReadOnlyProperty();
    }

    /** When the next thing falls due, as a sentence. */
    public ReadOnlyStringProperty next() {
        return next.getReadOnlyProperty();
    }

    /** Today, in full. */
    public ReadOnlyStringProperty day() {
        return day.getReadOnlyProperty();
    }
}
