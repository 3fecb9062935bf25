package app.handsel.ui.report;

import app.handsel.model.Folding;
import app.handsel.model.trust.Case;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Trail;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Printed;
import app.handsel.ui.support.Prompts;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The report of the shop or of one customer, made anew for each visit and for each edit while one looks at it. */
public final class ReportViewModel {

    private final Trail trail;
    private final Cards cards;
    private final Background background;
    private final Navigation navigation;
    private final Prompts prompts;
    private final Shop shop;
    private final Messages messages;
    private final Consumer<String> say;
    private final FigureWords words;
    private final ReportPages pages;
    private final SpokenTime time;
    private final ReadOnlyObjectWrapper<Optional<ReportPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Behind>> behind = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<CareRow> all = FXCollections.observableArrayList();
    private final FilteredList<CareRow> customers = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private Optional<Reading> reading = Optional.empty();
    private Optional<UUID> customer = Optional.empty();
    private boolean seen;
    private boolean underWay;
    private boolean again;

    public ReportViewModel(
            Trail trail,
            Cards cards,
            Background background,
            Navigation navigation,
            Prompts prompts,
            Shop shop,
            Messages messages,
            Notices notices,
            Consumer<String> say) {
        this.trail = trail;
        this.cards = cards;
        this.background = background;
        this.navigation = navigation;
        this.prompts = prompts;
        this.shop = shop;
        this.messages = messages;
        this.say = say;
        this.words = new FigureWords(messages);
        this.pages = new ReportPages(messages, words);
        this.time = new SpokenTime(messages);
        filter.subscribe(text -> {
            String folded = Folding.fold(text);
            customers.setPredicate(row -> row.folded().contains(folded));
        });
        notices.listen(_ -> {
            if (seen) {
                refresh();
            }
        });
    }

    /** Whether somebody looks at it: only then does it follow each edit. */
    void seen(boolean now) {
        seen = now;
    }

    /** Reads all again; asked for many times while that takes its time, it does so once more. */
    public void refresh() {
        if (underWay) {
            again = true;
            return;
        }
        underWay = true;
        background.run(() -> Reading.of(trail, cards, shop), this::show);
        // Work is done in order, so this comes after it, also when it failed.
        background.run(() -> true, _ -> {
            underWay = false;
            if (again) {
                again = false;
                refresh();
            }
        });
    }

    private void show(Reading found) {
        reading = Optional.of(found);
        all.setAll(found.care());
        customer = customer.filter(found.names()::containsKey);
        paint();
    }

    private void paint() {
        reading.ifPresent(read -> {
            Optional<UUID> whose = customer;
            Optional<String> key = behind.get().map(open -> open.figure().key());
            background.run(() -> pages.page(read.report(), whose, name(read, whose)), made -> {
                if (whose.equals(customer)) {
                    page.set(Optional.of(made));
                    key.flatMap(made::figure).ifPresentOrElse(this::open, () -> behind.set(Optional.empty()));
                }
            });
        });
    }

    private String name(Reading read, Optional<UUID> whose) {
        return whose.map(read.names()::get).orElseGet(() -> shop.now().shop().strip());
    }

    /** The same report of one customer. */
    public void choose(CareRow one) {
        customer = Optional.of(one.customer());
        paint();
    }

    /** One step back within the report: from the records to their figure, from one customer to all. Whether it was. */
    public boolean back() {
        if (behind.get().isPresent()) {
            behind.set(Optional.empty());
        } else if (customer.isPresent()) {
            customer = Optional.empty();
            paint();
        } else {
            return false;
        }
        return true;
    }

    public void open(Figure figure) {
        background.run(() -> Optional.of(new Behind(figure, figure.behind())), behind::set);
    }

    public void open(Case one) {
        open(one.customer());
    }

    public void open(UUID card) {
        navigation.open(new Place.CardOf(card));
    }

    /** To the card of the customer whose report it is. */
    public void openCard() {
        customer.ifPresent(this::open);
    }

    CaseRow row(Case one) {
        return new CaseRow(
                reading.map(read -> read.names().getOrDefault(one.customer(), ""))
                        .orElse(""),
                one.what().isBlank() ? messages.text("report.payment") : one.what(),
                time.day(one.day(), shop.time().toLocalDate()),
                time.exactDay(one.day()),
                words.result(one));
    }

    String kept(CareRow row) {
        return pages.kept(row.figures());
    }

    String late(CareRow row) {
        return pages.late(row.figures());
    }

    public void copy() {
        sheet(sheet -> {
            prompts.copy(sheet.tabbed());
            say.accept(messages.text("report.copied"));
        });
    }

    /** Saves the table where the user says, beside the screen. */
    public void save() {
        String name = messages.text(
                "report.file",
                shop.time().toLocalDate().toString(),
                page.get().map(ReportPage::title).orElse(""));
        prompts.chooseTable(fileName(name))
                .ifPresent(file -> sheet(sheet -> background.run(
                        () -> Files.writeString(file, sheet.csv(messages)),
                        _ -> say.accept(messages.text("report.saved", file.getFileName())),
                        _ -> say.accept(messages.text("report.not-saved", file.getFileName())))));
    }

    /** Customers may be called in ways that no file can be. */
    private static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
    }

    private void sheet(Consumer<ReportSheet> then) {
        Optional<UUID> whose = customer;
        reading.ifPresent(read ->
                background.run(() -> new ReportSheet(read.report(), whose, name(read, whose), messages), then));
    }

    String asOf() {
        return messages.text("print.as-of", time.exactly(shop.time()));
    }

    void printed(Printed how) {
        say.accept(messages.text(
                switch (how) {
                    case SENT -> "report.printed.sent";
                    case NO_PRINTER -> "report.printed.no_printer";
                    case FAILED -> "report.printed.failed";
                }));
    }

    public ReadOnlyObjectProperty<Optional<ReportPage>> page() {
        return page.getReadOnlyProperty();
    }

    /** The records behind the figure that was opened. */
    public ReadOnlyObjectProperty<Optional<Behind>> behind() {
        return behind.getReadOnlyProperty();
    }

    /** Those in need of care first, as far as the filter lets them through. */
    public ObservableList<CareRow> customers() {
        return customers;
    }

    public StringProperty filter() {
        return filter;
    }
}
