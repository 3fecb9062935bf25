package app.handsel.ui.card;

import app.handsel.exchange.Picture;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Labelled;
import app.handsel.model.Occasion;
import app.handsel.notebook.Card;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.EntryFormViewModel;
import app.handsel.ui.support.LabelledRow;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Occasions;
import app.handsel.ui.support.Prompts;
import app.handsel.ui.support.Shop;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * A customer's own details while they are being changed. What was not touched here is saved as it stands in the
 * notebook by then.
 */
public final class CustomerFormViewModel extends EntryFormViewModel<Customer> {

    private final Cards cards;
    private final Background background;
    private final Prompts prompts;
    private final Messages messages;
    private final Shop shop;
    private final Occasions occasions;
    private final CustomerFormManner manner = new CustomerFormManner();
    private final BooleanProperty more = new SimpleBooleanProperty();
    private final StringProperty name = new SimpleStringProperty("");
    private final SimpleBooleanProperty business = new SimpleBooleanProperty();
    private final StringProperty nickname = new SimpleStringProperty("");
    private final StringProperty company = new SimpleStringProperty("");
    private final StringProperty tags = new SimpleStringProperty("");
    private final StringProperty howMet = new SimpleStringProperty("");
    private final StringProperty bestTime = new SimpleStringProperty("");
    private final StringProperty bestWay = new SimpleStringProperty("");
    private final SentBy sentBy = new SentBy();
    private final ObjectProperty<Optional<String>> picture = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<LabelledRow> phones = FXCollections.observableArrayList();
    private final ObservableList<LabelledRow> emails = FXCollections.observableArrayList();
    private final ObservableList<LabelledRow> addresses = FXCollections.observableArrayList();
    private final ObservableList<LabelledRow> dates = FXCollections.observableArrayList();
    private final ObservableList<LabelledRow> fields = FXCollections.observableArrayList();
    private Optional<Customer> opened = Optional.empty();

    public CustomerFormViewModel(
            Notebook notebook,
            Edits edits,
            Cards cards,
            Background background,
            Shop shop,
            Prompts prompts,
            Messages messages) {
        super(Customer.class, notebook, edits, background);
        this.shop = shop;
        this.background = background;
        this.prompts = prompts;
        this.cards = cards;
        this.messages = messages;
        this.occasions = new Occasions(messages.locale());
    }

    @Override
    public void start(Card of) {
        start(of, of.customer());
    }

    @Override
    protected void fill(Optional<Customer> known) {
        opened = known;
        known.ifPresent(this::fill);
    }

    private void fill(Customer customer) {
        name.set(customer.name());
        business.set(customer.kind() == Customer.Kind.BUSINESS);
        nickname.set(customer.nickname());
        company.set(customer.company());
        tags.set(String.join(", ", customer.tags()));
        howMet.set(customer.howMet());
        bestTime.set(customer.bestTime());
        bestWay.set(customer.bestWay());
        picture.set(customer.picture());
        LabelledRow.fill(phones, customer.phones());
        LabelledRow.fill(emails, customer.emails());
        LabelledRow.fill(addresses, customer.addresses());
        LabelledRow.fill(
                dates,
                customer.dates().stream()
                        .map(date -> new Labelled(date.label(), occasions.shown(date)))
                        .toList());
        LabelledRow.fill(fields, customer.fields());
        manner.fill(customer);
        more.set(hasMore(customer));
        sentBy.clear();
    }

    @Override
    protected void opened() {
        Optional<Customer> about = opened;
        background.run(cards::customers, all -> {
            if (about.equals(opened)) {
                about.ifPresent(customer -> sentBy.offer(all, customer));
            }
        });
    }

    /** Whether anything is known that stands behind "More". */
    private static boolean hasMore(Customer customer) {
        boolean texts = Stream.of(customer.nickname(), customer.howMet()).anyMatch(text -> !text.isBlank());
        boolean lists = Stream.of(customer.addresses(), customer.dates(), customer.tags(), customer.fields())
                .anyMatch(list -> !list.isEmpty());
        boolean one = Stream.of(customer.referredBy(), customer.picture(), customer.rhythmDays(), customer.standing())
                .anyMatch(Optional::isPresent);
        return texts || lists || one;
    }

    /** Lets the user choose a picture; it is made small before it is kept. */
    public void choosePicture() {
        prompts.choosePicture()
                .ifPresent(file -> background.run(
                        () -> Picture.small(Files.readAllBytes(file)),
                        this::show,
                        _ -> refuse(messages.text("picture.unreadable"))));
    }

    private void show(Optional<String> chosen) {
        refuse(chosen.isPresent() ? "" : messages.text("picture.unreadable"));
        chosen.map(Optional::of).ifPresent(picture::set);
    }

    public void removePicture() {
        picture.set(Optional.empty());
    }

    @Override
    public void save() {
        List<Labelled> typed = LabelledRow.read(dates);
        Optional<Labelled> unread =
                typed.stream().filter(date -> occasions.read(date).isEmpty()).findFirst();
        if (name.get().isBlank()) {
            refuse(messages.text("customer.needs-name"));
        } else if (unread.isPresent()) {
            refuse(messages.text("customer.needs-date", unread.get().text()));
            more.set(true);
        } else if (!manner.hasDays()) {
            refuse(messages.text("customer.needs-days", manner.rhythmDays().get()));
            more.set(true);
        } else {
            List<Occasion> days = typed.stream()
                    .flatMap(date -> occasions.read(date).stream())
                    .toList();
            opened.map(old -> new CustomerChange(old, changed(old, days)))
                    .ifPresent(change -> save(change.over(before().orElse(change.before()))));
        }
    }

    private Customer changed(Customer old, List<Occasion> days) {
        CustomerBuilder changed = new CustomerBuilder(old)
                .name(name.get().strip())
                .kind(business.get() ? Customer.Kind.BUSINESS : Customer.Kind.PERSON)
                .nickname(nickname.get().strip())
                .company(company.get().strip())
                .phones(LabelledRow.read(phones))
                .emails(LabelledRow.read(emails))
                .addresses(LabelledRow.read(addresses))
                .dates(days)
                .tags(Stream.of(tags.get().split(","))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList())
                .howMet(howMet.get().strip())
                .bestTime(bestTime.get().strip())
                .bestWay(bestWay.get().strip())
                .referredBy(sentBy.read(old))
                .picture(picture.get())
                .fields(LabelledRow.read(fields));
        manner.read(old, shop.instant(), changed);
        return changed.build();
    }

    public CustomerFormManner manner() {
        return manner;
    }

    /** Whether also what is rarely needed is shown. */
    public BooleanProperty more() {
        return more;
    }

    public StringProperty name() {
        return name;
    }

    public SimpleBooleanProperty business() {
        return business;
    }

    public StringProperty nickname() {
        return nickname;
    }

    public StringProperty company() {
        return company;
    }

    /** Separated by commas. */
    public StringProperty tags() {
        return tags;
    }

    public StringProperty howMet() {
        return howMet;
    }

    public StringProperty bestTime() {
        return bestTime;
    }

    public StringProperty bestWay() {
        return bestWay;
    }

    public SentBy sentBy() {
        return sentBy;
    }

    /** A PNG or JPEG in Base64. */
    public ObjectProperty<Optional<String>> picture() {
        return picture;
    }

    public ObservableList<LabelledRow> phones() {
        return phones;
    }

    public ObservableList<LabelledRow> emails() {
        return emails;
    }

    public ObservableList<LabelledRow> addresses() {
        return addresses;
    }

    public ObservableList<LabelledRow> dates() {
        return dates;
    }

    public ObservableList<LabelledRow> fields() {
        return fields;
    }
}
