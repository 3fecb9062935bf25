package app.handsel.ui.customers;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Folding;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Shop;
import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** All customers by name, as the user's language sorts them. */
public final class CustomersViewModel {

    /** Beyond these, as when contacts are brought in, reading all of them again is faster. */
    private static final int FEW = 20;

    private final Notebook notebook;
    private final Edits edits;
    private final Cards cards;
    private final Background background;
    private final Navigation navigation;
    private final Shop shop;
    private final Comparator<Customer> byName;
    private final ObservableList<Customer> all = FXCollections.observableArrayList();
    private final FilteredList<Customer> shown = new FilteredList<>(all);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private boolean stale = true;

    public CustomersViewModel(
            Notebook notebook,
            Edits edits,
            Cards cards,
            Background background,
            Navigation navigation,
            Shop shop,
            Messages messages,
            Notices notices) {
        this.notebook = notebook;
        this.edits = edits;
        this.cards = cards;
        this.background = background;
        this.navigation = navigation;
        this.shop = shop;
        this.byName = byName(messages.locale());
        typed.subscribe(text -> shown.setPredicate(customer -> matches(customer, text)));
        notices.listen(this::follow);
    }

    private static Comparator<Customer> byName(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return (one, other) -> collator.compare(one.name(), other.name());
    }

    private static boolean matches(Customer customer, String text) {
        String words = Folding.fold(customer.name() + " " + customer.company() + " " + customer.nickname());
        return List.of(Folding.fold(text).split(" ")).stream().allMatch(words::contains);
    }

    private void follow(Edit edit) {
        var changes = edit.changes().stream()
                .filter(change -> change.any() instanceof Customer)
                .toList();
        if (changes.size() <= FEW && !stale) {
            changes.forEach(this::follow);
        } else {
            stale = true;
            if (read.get()) {
                refresh();
            }
        }
    }

    private void follow(Change change) {
        all.removeIf(customer -> customer.id().equals(change.id()));
        change.after().map(Customer.class::cast).ifPresent(customer -> {
            int place = Collections.binarySearch(all, customer, byName);
            all.add(place < 0 ? -place - 1 : place, customer);
        });
    }

    /** Reads them again if any has changed since. */
    public void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        background.run(() -> cards.customers().stream().sorted(byName).toList(), found -> {
            all.setAll(found);
            read.set(true);
        });
    }

    /** Adds a customer of that name, and opens the card. */
    public void add(String name) {
        if (!name.isBlank()) {
            Customer customer = new CustomerBuilder(UUID.randomUUID(), name.strip(), shop.instant()).build();
            background.run(() -> notebook.apply(edits.added(customer)), _ -> open(customer));
        }
    }

    public void open(Customer customer) {
        navigation.open(new Place.CardOf(customer.id()));
    }

    public void bringIn() {
        navigation.open(new Place.BringIn());
    }

    public void trash() {
        navigation.open(new Place.Trash());
    }

    public StringProperty typed() {
        return typed;
    }

    public ObservableList<Customer> shown() {
        return shown;
    }

    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }
}
