package app.handsel.ui.find;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Labelled;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.search.Finder;
import app.handsel.search.Hit;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Shop;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finding while one types, from anywhere. */
public final class FindViewModel {

    private static final int SHOWN = 9;

    /** A customer found: by what, and the words around it with the places to mark. */
    public record Row(UUID customer, String name, String company, String by, String excerpt, List<Mark> marks) {}

    /** A stretch of the excerpt, in characters, end exclusive. */
    public record Mark(int start, int end) {}

    private final Finder finder;
    private final Notebook notebook;
    private final Edits edits;
    private final Shop shop;
    private final Background background;
    private final Navigation navigation;
    private final Messages messages;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final SimpleIntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
    private String answered = "";
    private boolean openAwaited;
    private final SimpleBooleanProperty asking = new SimpleBooleanProperty();
    /** What happens with the customer who is found. */
    private Consumer<UUID> asked = this::openCard;

    /** What is wanted now; the notebook's thread looks here before it begins to search for something older. */
    private volatile String wanted = "";

    public FindViewModel(
            Finder finder,
            Notebook notebook,
            Edits edits,
            Background background,
            Navigation navigation,
            Shop shop,
            Messages messages) {
        this.finder = finder;
        this.notebook = notebook;
        this.edits = edits;
        this.shop = shop;
        this.background = background;
        this.navigation = navigation;
        this.messages = messages;
        typed.subscribe(this::find);
    }

    private void find(String text) {
        openAwaited = false;
        wanted = text;
        if (text.isBlank()) {
            show(text, List.of());
            return;
        }
        background.run(() -> text.equals(wanted) ? finder.find(text, SHOWN) : List.<Hit>of(), hits -> {
            if (text.equals(typed.get())) {
                show(text, hits);
            }
        });
    }

    private void show(String text, List<Hit> hits) {
        answered = text;
        rows.setAll(hits.stream().map(this::row).toList());
        selected.set(rows.isEmpty() ? -1 : 0);
        nothing.set(rows.isEmpty() && !text.isBlank());
        if (openAwaited) {
            openAwaited = false;
            openSelected();
        }
    }

    private Row row(Hit hit) {
        return new Row(
                hit.customer(),
                hit.name(),
                hit.company(),
                messages.text(hit.matched()),
                hit.excerpt(),
                hit.ranges().stream()
                        .map(range -> new Mark(range.start(), range.end()))
                        .toList());
    }

    /** Asks for a customer, for something else than to open their card. */
    public void ask(Consumer<UUID> then) {
        clear();
        asked = then;
        asking.set(true);
    }

    /** It is an ordinary search again. */
    public void askNoMore() {
        asked = this::openCard;
        asking.set(false);
    }

    private void openCard(UUID customer) {
        navigation.open(new Place.CardOf(customer));
    }

    /** Adds a customer of the name, or with the number, that was typed and not found; the card opens. */
    public void addTyped() {
        String text = typed.get().strip();
        if (text.isEmpty()) {
            return;
        }
        if (asking.get() && !rows.isEmpty()) {
            openSelected();
            return;
        }
        var customer = new CustomerBuilder(UUID.randomUUID(), text, shop.instant());
        if (text.codePoints().noneMatch(Character::isLetter)) {
            customer.phones(List.of(new Labelled("", text)));
        }
        Customer added = customer.build();
        Consumer<UUID> then = asked;
        clear();
        background.run(() -> notebook.apply(edits.added(added)), _ -> then.accept(added.id()));
    }

    public void select(int by) {
        if (!rows.isEmpty()) {
            selected.set(Math.clamp(selected.get() + by, 0, rows.size() - 1));
        }
    }

    /** Opens what is selected; where the answer to what was typed last is still to come, the first of that. */
    public void openSelected() {
        int index = selected.get();
        if (!answered.equals(typed.get())) {
            openAwaited = true;
        } else if (index >= 0 && index < rows.size()) {
            open(rows.get(index));
        }
    }

    public void open(Row row) {
        Consumer<UUID> then = asked;
        clear();
        then.accept(row.customer());
    }

    public void clear() {
        typed.set("");
        askNoMore();
    }

    public StringProperty typed() {
        return typed;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public SimpleIntegerProperty selected() {
        return selected;
    }

    /** Whether the search is for the customer to write about. */
    public SimpleBooleanProperty asking() {
        return asking;
    }

    /** Something was typed and nobody was found. */
    public ReadOnlyBooleanProperty nothing() {
        return nothing.getReadOnlyProperty();
    }
}
