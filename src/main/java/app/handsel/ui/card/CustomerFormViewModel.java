package app.handsel.ui.card;

import app.handsel.exchange.Picture;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Labelled;
import app.handsel.model.Occasion;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.LabelledRow;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OpenForm;
import app.handsel.ui.support.Prompts;
import app.handsel.ui.support.Shop;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A customer's own details while they are being changed. */
public final class CustomerFormViewModel {

    private final Notebook notebook;
    private final Edits edits;
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
    private final ObjectProperty<@Nullable Customer> referrer = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<String>> picture = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<LabelledRow> phones = FXCollections.observableArrayList();
    private final ObservableList<LabelledRow> emails = FXCollections.observableArrayList();
    private final ObservableList<LabelledRow> addresses = FXCollections.observableArrayList();
    private final ObservableList<LabelledRow> dates = FXCollections.observableArrayList();
    private final ObservableList<LabelledRow> fields = FXCollections.observableArrayList();
    private final ObservableList<Customer> others = FXCollections.observableArrayList();
    private final OpenForm form;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Customer> before = Optional.empty();

    public CustomerFormViewModel(
            Notebook notebook,
            Edits edits,
            Cards cards,
            Background background,
            Shop shop,
            Prompts prompts,
            Messages messages) {
        this.shop = shop;
        this.background = background;
        this.prompts = prompts;
        this.notebook = notebook;
        this.edits = edits;
        this.cards = cards;
        this.form = new OpenForm(background);
        this.messages = messages;
        this.occasions = new Occasions(messages.locale());
    }

    public void start(Customer customer) {
        before = Optional.of(customer);
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
        problem.set("");
        referrer.set(null);
        form.openWith(cards::customers, all -> {
            others.setAll(all.stream()
                    .filter(other -> !other.id().equals(customer.id()))
                    .sorted(Comparator.comparing(Customer::name, String.CASE_INSENSITIVE_ORDER))
                    .toList());
            referrer.set(others.stream()
                    .filter(other -> customer.referredBy().equals(Optional.of(other.id())))
                    .findFirst()
                    .orElse(null));
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
                        _ -> problem.set(messages.text("picture.unreadable"))));
    }

    private void show(Optional<String> chosen) {
        problem.set(chosen.isPresent() ? "" : messages.text("picture.unreadable"));
        chosen.map(Optional::of).ifPresent(picture::set);
    }

    public void removePicture() {
        picture.set(Optional.empty());
    }

    /** Saves it, or says what is wrong with it. */
    public void save() {
        Customer old = before.orElseThrow();
        List<Labelled> typed = LabelledRow.read(dates);
        Optional<Labelled> unread =
                typed.stream().filter(date -> occasions.read(date).isEmpty()).findFirst();
        if (name.get().isBlank()) {
            problem.set(messages.text("customer.needs-name"));
        } else if (unread.isPresent()) {
            problem.set(messages.text("customer.needs-date", unread.get().text()));
            more.set(true);
        } else if (!manner.hasDays()) {
            problem.set(messages.text("customer.needs-days", manner.rhythmDays().get()));
            more.set(true);
        } else {
            Customer changed = changed(
                    old,
                    typed.stream()
                            .flatMap(date -> occasions.read(date).stream())
                            .toList());
            if (changed.equals(old)) {
                close();
            } else {
                form.save(() -> notebook.apply(edits.changed(old, changed)));
            }
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
                .referredBy(Optional.ofNullable(referrer.get()).map(Customer::id))
                .picture(picture.get())
                .fields(LabelledRow.read(fields));
        manner.read(old, shop.instant(), changed);
        return changed.build();
    }

    public void close() {
        form.close();
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

    public ObjectProperty<@Nullable Customer> referrer() {
        return referrer;
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

    /** Who could have sent this customer. */
    public ObservableList<Customer> others() {
        return others;
    }

    public ReadOnlyBooleanProperty open() {
        return form.shown();
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
